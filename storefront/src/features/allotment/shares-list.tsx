import type { AllotmentAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/i18n/locales";
import { formatQuantity } from "@/lib/quantities";
import { Amount } from "@/ui/amount";
import { Badge } from "@/ui/badge";
import { OFFER_TONES } from "./offers-list";
import { WhySoMuch } from "./why-so-much";

/** Each member's share, what she said, what she earns, and why it is so much. */
export function SharesList({ answer: { shares, order } }: { answer: AllotmentAnswer }) {
  const t = useTranslations("allotment");
  const locale = useLocale();
  const said = (much: number) => formatQuantity(locale, order.measure, much);
  if (shares.length === 0) return <p className="text-ink-soft">{t("desk.shares.none")}</p>;
  return (
    <ul className="grid divide-y divide-line">
      {shares.map(({ id, member, version, quantity, accepted, state, earns, reason, turn }) => (
        <li key={id} className="grid gap-1 py-3">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <span className="font-semibold">{inLanguage(locale, member.name, member.name_en)}</span>
            <Badge tone={OFFER_TONES[state]}>{t(`state.${state}`)}</Badge>
          </div>
          <p className="flex flex-wrap justify-between gap-2">
            <span className="font-bold">
              {said(quantity)}
              {accepted !== null && accepted < quantity && (
                <span className="ms-2 text-sm font-normal">
                  {t("desk.shares.accepted", { quantity: said(accepted) })}
                </span>
              )}
            </span>
            <Amount units={earns} currency={order.currency_code} />
          </p>
          <p className="text-sm text-ink-soft">
            {t("desk.shares.version", { version })}
            {" · "}
            <WhySoMuch {...{ reason, turn }} measure={order.measure} grades={order.grades} />
          </p>
        </li>
      ))}
    </ul>
  );
}
