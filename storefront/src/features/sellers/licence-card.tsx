import type { StoreSeller } from "@dastranj/sellers/contract";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/i18n/current-locale";
import { inLanguage, localePath } from "@/i18n/locales";
import { formatDate } from "@/lib/format";
import { qrPath } from "@/lib/qr";
import { absoluteUrl } from "@/lib/site";
import { Link } from "@/ui/link";
import { QrCode } from "@/ui/qr-code";
import { VerifiedBadge } from "./verified-badge";

/** What the badge of a booth stands for, and a code that opens its proof. */
export async function LicenceCard({ seller }: { seller: StoreSeller }) {
  const locale = await currentLocale();
  const t = await getTranslations("booth.licence");
  const proof = `/badge/${seller.handle}`;
  const name = inLanguage(locale, seller.name, seller.name_en);
  return (
    <section
      aria-label={t("title")}
      className="flex flex-wrap items-center gap-x-6 gap-y-4 rounded-lg border border-line bg-card p-5"
    >
      <Link href={localePath(locale, proof)} aria-label={t("proof")} className="max-sm:hidden">
        <QrCode code={qrPath(absoluteUrl(locale, proof))} label={t("qr", { name })} className="size-28" />
      </Link>
      <div className="grid grow basis-60 gap-1.5">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <VerifiedBadge>{t("title")}</VerifiedBadge>
          <span className="text-sm text-ink-soft">
            {t("since", { date: formatDate(locale, seller.verified_at) })}
          </span>
        </p>
        <p className="text-sm">{t("text")}</p>
        {seller.badge.categories.length > 0 && (
          <p className="text-sm">
            <span className="text-ink-soft">{t("for")}: </span>
            {seller.badge.categories
              .map((category) => inLanguage(locale, category.name, category.name_en))
              .join(locale === "fa" ? "، " : ", ")}
          </p>
        )}
        <Link
          href={localePath(locale, proof)}
          className="justify-self-start text-sm font-semibold text-madder underline underline-offset-4"
        >
          {t("proof")}
        </Link>
      </div>
    </section>
  );
}
