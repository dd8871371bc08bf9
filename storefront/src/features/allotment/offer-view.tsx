import type { MemberOffer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/i18n/locales";
import { formatDateTime, formatNearDay } from "@/lib/format";
import { formatQuantity, unitOf } from "@/lib/quantities";
import { Amount } from "@/ui/amount";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { OfferAnswer } from "./offer-answer";
import { OFFER_TONES } from "./offers-list";
import { WhySoMuch } from "./why-so-much";

/** One offer: her share large, what she earns by it, why it is so much, and below within the thumb's reach what she can say. */
export function OfferView({ offer }: { offer: MemberOffer }) {
  const t = useTranslations("allotment");
  const locale = useLocale();
  const { cooperative, goods, quantity, already, total, earns, unit_price, currency_code, deadline } = offer;
  const said = (much: number) => formatQuantity(locale, goods.measure, much);
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col gap-4">
      <Card className="grid gap-5">
        <div className="flex flex-wrap items-start justify-between gap-2">
          <p className="font-semibold">{inLanguage(locale, cooperative.name, cooperative.name_en)}</p>
          <Badge tone={OFFER_TONES[offer.state]}>{t(`state.${offer.state}`)}</Badge>
        </div>
        <div className="grid justify-items-center gap-1 text-center">
          <h1 className="text-base font-normal text-ink-soft">
            {t("offer.share")} · {inLanguage(locale, goods.title, goods.title_en)}
          </h1>
          <p className="text-5xl font-bold">{said(quantity)}</p>
          {already > 0 && (
            <p className="text-sm font-semibold">{t("offer.another", { already: said(already) })}</p>
          )}
          <p className="text-sm text-ink-soft">{t("offer.ofTotal", { total: said(total) })}</p>
        </div>
        <dl className="grid grid-cols-2 gap-4 border-t border-line pt-4">
          <Fact name={t("offer.earns")}>
            <span className="text-lg font-bold text-pistachio">
              <Amount units={earns} currency={currency_code} />
            </span>
          </Fact>
          <Fact name={t("offer.price", { unit: unitOf(locale, goods.measure) })}>
            <Amount units={unit_price} currency={currency_code} />
          </Fact>
          <Fact name={t("offer.handOver")}>{formatNearDay(locale, offer.hand_over_by)}</Fact>
          <Fact name={t("offer.grade")}>{inLanguage(locale, goods.grade.fa, goods.grade.en)}</Fact>
        </dl>
        <div className="border-t border-line pt-4">
          <h2 className="text-base">{t("offer.why")}</h2>
          <p className="text-sm">
            <WhySoMuch {...offer} measure={goods.measure} grades={[goods.grade]} yours />
          </p>
        </div>
        {offer.answerable && (
          <p className="text-sm font-semibold">
            {t("offer.until")} {formatDateTime(locale, deadline)}
          </p>
        )}
      </Card>
      <OfferAnswer offer={offer} />
    </div>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd className="font-semibold">{children}</dd>
    </div>
  );
}
