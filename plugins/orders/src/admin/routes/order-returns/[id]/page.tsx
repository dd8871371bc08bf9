import { LoadedPage, useWords } from "@dastranj/office";
import { Badge, Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { Link, useParams } from "react-router-dom";
import type { AdminReturnAnswer } from "../../../../contract/returns";
import { CameBack } from "../../../returns/came-back";
import { DecideForm } from "../../../returns/decide-form";
import { useReturn } from "../../../returns/use-returns";
import { WayBack } from "../../../returns/way-back";
import { sentenceOf } from "../../../sentence-of";

export const handle = { breadcrumb: () => <ReturnName /> };

function ReturnName() {
  const { t, plain } = useWords("orderReturns");
  const { id = "" } = useParams();
  const found = useReturn(id).data?.return;
  return found ? t("order", { number: plain(found.display_id) }) : t("title");
}

/** `/app/order-returns/:id`: a return with the words and photos of both, and the office's decision about it. */
export default function OrderReturnPage() {
  const { id = "" } = useParams();
  return (
    <LoadedPage namespace="orderReturns" found={useReturn(id)} said={sentenceOf}>
      {({ return: found }) => <Return of={found} />}
    </LoadedPage>
  );
}

const SAID = [
  "words",
  "refusal_words",
  "condition",
  "amount_words",
  "dispute_words",
  "office_words",
] as const;

function Return({ of }: { of: AdminReturnAnswer["return"] }) {
  const { t, plain, number, money, moment, nameOf } = useWords("orderReturns");
  const undecided = of.state === "disputed" || of.state === "contested";
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Heading>
            <Link to={`/orders/${of.order_id}`} className="hover:underline">
              {t("order", { number: plain(of.display_id) })}
            </Link>
          </Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {nameOf(of.seller)} · <bdi>{of.buyer_name || "—"}</bdi> · {moment(of.requested_at)}
          </Text>
        </div>
        <Badge size="small">{t(`states.${of.state}`)}</Badge>
      </div>
      <dl className="grid gap-y-3 px-6 py-4">
        <Fact name={t("goods")}>
          {of.items.map(({ line_item_id, title, quantity, on_sale }) => (
            <span key={line_item_id} className="block">
              {t("piece", { title, quantity: number(quantity) })}
              {on_sale?.done ? ` · ${t("onSale", { pieces: number(on_sale.done) })}` : null}
              {on_sale?.done === 0 ? ` · ${t("notOnSale")}` : null}
            </span>
          ))}
        </Fact>
        <Fact name={t("reason")}>{t(`reasons.${of.reason}`)}</Fact>
        <Fact name={t("full")}>
          <bdi>{money(of.full_amount, of.currency_code)}</bdi>
        </Fact>
        {of.amount !== null && (
          <Fact name={t("given")}>
            <bdi>{money(of.amount, of.currency_code)}</bdi>
          </Fact>
        )}
        {of.postage !== null && (
          <Fact name={t(`postage.${of.postage_by}`)}>
            <WayBack of={of} />
          </Fact>
        )}
        {SAID.map((what) =>
          of[what] ? (
            <Fact key={what} name={t(`said.${what}`)}>
              <span dir="auto" className="block whitespace-pre-line">
                {of[what]}
              </span>
            </Fact>
          ) : null,
        )}
        {of.photos.length > 0 && (
          <Fact name={t("photos")}>
            <span className="flex flex-wrap gap-2">
              {of.photos.map((id, index) => (
                <a key={id} href={`/admin/return-photos/${id}`} target="_blank" rel="noreferrer">
                  <img
                    src={`/admin/return-photos/${id}`}
                    alt={t("photo", { number: number(index + 1) })}
                    width={128}
                    height={128}
                    className="size-32 rounded-md object-cover"
                  />
                </a>
              ))}
            </span>
          </Fact>
        )}
        <Fact name={t("trail")}>
          <ol className="grid gap-y-1">
            {of.steps.map(({ verb, by, at }) => (
              <li key={`${verb}-${at}`}>
                {t(`verbs.${verb}`)} · {t(`actors.${by}`)} · {moment(at)}
              </li>
            ))}
          </ol>
        </Fact>
      </dl>
      {undecided && <DecideForm of={of} />}
      {of.may.includes("receive") && <CameBack of={of} />}
    </Container>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 gap-y-1 md:grid-cols-[14rem_1fr]">
      <dt className="txt-compact-small-plus text-ui-fg-subtle">{name}</dt>
      <dd className="txt-compact-small">{children}</dd>
    </div>
  );
}
