import type { BuyerReturn, OrderReturnsAnswer } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage, localePath } from "@/i18n/locales";
import { isCarrier } from "@/lib/carriers";
import { digitsFor, phoneFor } from "@/lib/contact";
import { formatNearDay } from "@/lib/format";
import { ButtonLink } from "@/ui/button-link";
import { Card } from "@/ui/card";
import { BuyerActions } from "./buyer-actions";
import { ReturnFactsView } from "./return-facts";
import { ReturnStateBadge } from "./return-state";

/** Below an order: what its buyer sends back, and the way to do so. */
export function BuyerReturns({
  orderId,
  answer,
  sellers,
}: {
  orderId: string;
  answer: OrderReturnsAnswer;
  /** Of the order's parts. */
  sellers: { part_id: string; name: string; name_en: string }[];
}) {
  const t = useTranslations("returns");
  const locale = useLocale();
  const open = answer.parts.filter(({ items }) =>
    items.some(({ left, mind, fault }) => left > 0 && (mind || fault)),
  );
  if (open.length === 0 && answer.returns.length === 0) return null;
  const nameOf = (part_id: string) => {
    const seller = sellers.find((one) => one.part_id === part_id);
    return seller ? inLanguage(locale, seller.name, seller.name_en) : "";
  };
  return (
    <section id="returns" aria-labelledby="returns-title" className="mt-8 grid gap-4 print:hidden">
      <div>
        <h2 id="returns-title" className="text-2xl">
          {t("title")}
        </h2>
        {open.length > 0 && <p className="max-w-prose text-ink-soft">{t("lead")}</p>}
      </div>
      {answer.returns.map((one) => (
        <BuyerReturnCard key={one.id} orderId={orderId} of={one} />
      ))}
      {open.map(({ part_id }) => (
        <ButtonLink
          key={part_id}
          kind="secondary"
          className="sm:justify-self-start"
          href={localePath(locale, `/order/${orderId}/return/${part_id}`)}
        >
          {t("ask", { seller: nameOf(part_id) })}
        </ButtonLink>
      ))}
    </section>
  );
}

function BuyerReturnCard({ orderId, of }: { orderId: string; of: BuyerReturn }) {
  const t = useTranslations("returns");
  const locale = useLocale();
  const day = (at: string | null) => (at ? formatNearDay(locale, at) : "");
  const over = of.state === "refused" && !of.may.includes("dispute");
  const sent = of.state === "approved" && of.tracking !== null;
  return (
    <Card className="grid gap-4">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-lg">
          {t("of", { seller: inLanguage(locale, of.seller.name, of.seller.name_en) })}
        </h3>
        <ReturnStateBadge state={of.state} />
      </header>
      <p role="status" className="rounded-md bg-indigo-tint px-4 py-2.5 text-sm text-indigo-deep">
        {t(`buyerNext.${over ? "refusedOver" : sent ? "sent" : of.state}`, {
          answerBy: day(of.answer_by),
          sendBy: day(of.send_by),
          disputeBy: day(of.dispute_by),
        })}
      </p>
      {of.send_to && <SendTo places={of.send_to} />}
      {of.tracking && (
        <p className="text-sm">
          {t.rich("sent.noted", {
            number: () => <bdi dir="ltr">{of.tracking?.number}</bdi>,
            carrier: () =>
              isCarrier(of.tracking?.carrier ?? null)
                ? t(`carriers.${of.tracking?.carrier as "post"}`)
                : t("carriers.other"),
          })}
        </p>
      )}
      <BuyerActions
        orderId={orderId}
        returnId={of.id}
        state={of.state}
        may={of.may}
        photos={of.photos.length}
        sent={of.tracking !== null}
      />
      <ReturnFactsView facts={of} photoPath={`/api/store/orders/${orderId}/return-photos`} heading={3} mine />
    </Card>
  );
}

/** Where the buyer sends it; told her alone, while it is agreed. */
function SendTo({ places }: { places: NonNullable<BuyerReturn["send_to"]> }) {
  const t = useTranslations("returns.sendTo");
  const locale = useLocale();
  return (
    <div className="grid gap-2 rounded-md bg-pistachio-tint px-4 py-3">
      <p className="text-sm font-bold text-pistachio">{t("title")}</p>
      {places.length === 0 && <p className="text-sm">{t("none")}</p>}
      {places.map(({ kind, city, address, phone, hours }) => (
        <address key={`${kind}-${address}`} className="grid gap-0.5 not-italic">
          <span className="text-sm text-ink-soft">{t(`kinds.${kind}`)}</span>
          <span>{[city, digitsFor(locale, address)].join(locale === "fa" ? "، " : ", ")}</span>
          {phone && (
            <a className="text-madder underline underline-offset-4" href={`tel:${phone}`}>
              <bdi dir="ltr">{phoneFor(locale, phone)}</bdi>
            </a>
          )}
          {hours && <span className="text-sm text-ink-soft">{hours}</span>}
        </address>
      ))}
      {places.length > 0 && <p className="text-xs text-ink-soft">{t("private")}</p>}
    </div>
  );
}
