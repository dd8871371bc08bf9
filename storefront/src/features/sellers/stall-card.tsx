import type { StoreBadgeAnswer } from "@dastranj/sellers/contract";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/i18n/current-locale";
import { inLanguage } from "@/i18n/locales";
import { qrPath } from "@/lib/qr";
import { absoluteUrl } from "@/lib/site";
import { KhatamStar } from "@/ui/ornament";
import { QrCode } from "@/ui/qr-code";

/** Only the card goes onto the paper, and fills it. CSS has no name for A6. */
const PAPER = `@page { size: 105mm 148mm; margin: 0 }
@media print { body > :not(main), #content > * > :not([data-card]) { display: none } }`;

/** A card of A6 with the badge and the code that opens its proof. */
export async function StallCard({ badge }: { badge: StoreBadgeAnswer["badge"] }) {
  const locale = await currentLocale();
  const t = await getTranslations("booth");
  const market = await getTranslations("common");
  const name = inLanguage(locale, badge.name, badge.name_en);
  const county = badge.county && inLanguage(locale, badge.county.name, badge.county.name_en);
  const goods = badge.categories.map((one) => inLanguage(locale, one.name, one.name_en));
  return (
    <article
      data-card
      className="grid h-[148mm] w-[105mm] max-w-full content-between justify-items-center gap-3 border border-line-strong bg-white p-[8mm] text-center print:border-0"
    >
      <style>{PAPER}</style>
      <p className="flex items-center gap-2 font-semibold text-madder">
        <KhatamStar className="size-7" />
        {market("name")}
      </p>
      <div className="grid gap-1">
        <p className="text-xl font-bold">{name}</p>
        <p className="text-sm">{[county, ...goods.slice(0, 3)].filter(Boolean).join(" · ")}</p>
      </div>
      <QrCode
        code={qrPath(absoluteUrl(locale, `/badge/${badge.handle}`))}
        label={t("licence.qr", { name })}
        className="w-[58mm] max-w-full"
      />
      <div className="grid gap-1">
        <p className="text-lg font-bold text-pistachio">{t("licence.title")}</p>
        <p className="text-xs">{t("card.scan")}</p>
      </div>
    </article>
  );
}
