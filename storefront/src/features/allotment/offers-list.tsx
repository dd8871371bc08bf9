import type { MemberOffer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage, localePath } from "@/i18n/locales";
import { formatDateTime } from "@/lib/format";
import { formatQuantity } from "@/lib/quantities";
import { Amount } from "@/ui/amount";
import { Badge, type BadgeTone } from "@/ui/badge";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";

export const OFFER_TONES: Record<MemberOffer["state"], BadgeTone> = {
  offered: "warn",
  accepted: "good",
  declined: "neutral",
  lapsed: "bad",
  closed: "neutral",
};

/** What is asked of a member, those first that wait for her. */
export function OffersList({ offers }: { offers: MemberOffer[] }) {
  const t = useTranslations("allotment");
  const locale = useLocale();
  if (offers.length === 0) return <EmptyState title={t("offers.none")}>{t("offers.noneText")}</EmptyState>;
  return (
    <ul className="grid gap-4">
      {offers.map(
        ({
          id,
          cooperative,
          goods,
          quantity,
          accepted,
          earns,
          earns_accepted,
          currency_code,
          state,
          deadline,
        }) => (
          <li key={id}>
            <Link href={localePath(locale, `/seller/offers/${id}`)} className="block no-underline">
              <Card className="grid gap-2 hover:border-walnut">
                <div className="flex flex-wrap items-start justify-between gap-2">
                  <p className="text-sm text-ink-soft">
                    {inLanguage(locale, cooperative.name, cooperative.name_en)}
                  </p>
                  <Badge tone={OFFER_TONES[state]}>{t(`state.${state}`)}</Badge>
                </div>
                <p className="text-xl font-bold">
                  {formatQuantity(locale, goods.measure, accepted ?? quantity)}{" "}
                  <span className="text-base font-normal">
                    {inLanguage(locale, goods.title, goods.title_en)}
                  </span>
                </p>
                <p className="flex flex-wrap justify-between gap-2 text-sm">
                  <span>
                    {t("offer.earns")}: <Amount units={earns_accepted ?? earns} currency={currency_code} />
                  </span>
                  {state === "offered" && (
                    <span className="text-ink-soft">
                      {t("offer.until")} {formatDateTime(locale, deadline)}
                    </span>
                  )}
                </p>
              </Card>
            </Link>
          </li>
        ),
      )}
    </ul>
  );
}
