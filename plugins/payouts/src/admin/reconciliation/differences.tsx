import { ReasonPrompt } from "@dastranj/office";
import { Badge, Button, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { Link } from "react-router-dom";
import type { AdminDifference } from "../../contract/reconciliation";
import { sentenceOf } from "../sentence-of";
import { useWords } from "../use-words";
import { useExplain } from "./use-reconciliation";

/** What does not agree, one under the other. */
export function Differences({ differences }: { differences: AdminDifference[] }) {
  const { t, persian } = useWords("postings");
  const [asked, setAsked] = useState<string>();
  const explain = useExplain();
  const keep = (id: string, words: string) =>
    explain.mutate(
      { id, body: { words } },
      {
        onSuccess: () => setAsked(undefined),
        onError: (error) => toast.error(sentenceOf(error, persian, t("unreachable"))),
      },
    );
  return (
    <>
      <ul className="divide-y">
        {differences.map((one) => (
          <Difference key={one.id} of={one} onExplain={() => setAsked(one.id)} />
        ))}
      </ul>
      {asked && (
        <ReasonPrompt
          title={t("explainTitle")}
          text={t("explainText")}
          reason={t("words")}
          confirm={t("explain")}
          cancel={t("cancel")}
          danger={false}
          shortest={3}
          busy={explain.isPending}
          onCancel={() => setAsked(undefined)}
          onReason={(words) => keep(asked, words)}
        />
      )}
    </>
  );
}

function Difference({ of, onExplain }: { of: AdminDifference; onExplain: () => void }) {
  const { t, moment, money } = useWords("postings");
  const { currency_code, gone_at, explanation, order_id } = of;
  const said = (text: string | null) =>
    text && currency_code && /^-?\d+$/.test(text) ? money(text, currency_code) : (text ?? "—");
  return (
    <li className="grid gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Text weight="plus">{t(`kinds.${of.kind}`)}</Text>
        {gone_at ? (
          <Badge size="2xsmall" color="green">
            {t("goneSince")} {moment(gone_at)}
          </Badge>
        ) : (
          <Button size="small" variant="secondary" onClick={onExplain}>
            {t("explain")}
          </Button>
        )}
      </div>
      <dl className="grid gap-x-4 gap-y-1 text-sm md:grid-cols-[8rem_1fr]">
        <dt className="text-ui-fg-subtle">{t("subject")}</dt>
        <dd>
          <bdi dir="ltr" className="break-all">
            {of.subject}
          </bdi>
        </dd>
        {order_id && (
          <>
            <dt className="text-ui-fg-subtle">{t("order")}</dt>
            <dd>
              <Link to={`/orders/${order_id}`} className="text-ui-fg-interactive">
                <bdi dir="ltr">{of.seller_order_id ?? order_id}</bdi>
              </Link>
            </dd>
          </>
        )}
        <dt className="text-ui-fg-subtle">{t("expected")}</dt>
        <dd>
          <bdi dir="auto">{said(of.expected)}</bdi>
        </dd>
        <dt className="text-ui-fg-subtle">{t("found")}</dt>
        <dd>
          <bdi dir="auto">{said(of.found)}</bdi>
        </dd>
        <dt className="text-ui-fg-subtle">{t("since")}</dt>
        <dd>{moment(of.first_seen_at)}</dd>
        {explanation && (
          <>
            <dt className="text-ui-fg-subtle">{t("explained")}</dt>
            <dd>
              <bdi dir="auto">{explanation}</bdi> · {moment(of.explained_at)}
            </dd>
          </>
        )}
      </dl>
    </li>
  );
}
