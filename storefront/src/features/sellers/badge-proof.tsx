import type { StoreBadgeAnswer } from "@dastranj/sellers/contract";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { currentLocale } from "@/i18n/current-locale";
import { inLanguage } from "@/i18n/locales";
import { formatDate } from "@/lib/format";
import { Notice } from "@/ui/notice";
import { KhatamStar } from "@/ui/ornament";

const CLASSES = ["home_business", "cottage_food", "class_a", "class_b"] as const;

/** The class of a licence in words; one that we have no words for is a licence all the same. */
const classOf = (name: string) => CLASSES.find((known) => known === name) ?? "other";

/** Says plainly whether a booth is licensed now: since when, where, for what; of one that is not, nothing more. */
export async function BadgeProof({ badge }: { badge: StoreBadgeAnswer["badge"] }) {
  const locale = await currentLocale();
  const t = await getTranslations("booth.proof");
  const name = inLanguage(locale, badge.name, badge.name_en);
  const comma = locale === "fa" ? "، " : ", ";
  const classes = [...new Set(badge.licence_classes.map(classOf))];
  const facts: [label: string, value: ReactNode][] = [
    [t("class"), classes.map((one) => t(`classes.${one}`)).join(comma)],
    [t("for"), badge.categories.map((one) => inLanguage(locale, one.name, one.name_en)).join(comma)],
    [t("county"), badge.county && inLanguage(locale, badge.county.name, badge.county.name_en)],
    [t("since"), badge.verified_at && formatDate(locale, badge.verified_at)],
  ];
  return (
    <>
      <header className="flex items-center gap-4">
        <KhatamStar
          className={badge.valid ? "size-16 text-pistachio" : "size-16 text-line-strong grayscale"}
        />
        <h1 className="text-2xl">{name ? t("title", { name }) : t("titleUnnamed")}</h1>
      </header>
      {badge.valid ? (
        <Notice tone="good" title={t("valid")} announced={false}>
          {t("validText")}
        </Notice>
      ) : (
        <Notice tone="bad" title={t("closed")} announced={false}>
          {t("closedText")}
        </Notice>
      )}
      {badge.valid && (
        <dl className="divide-y divide-line rounded-lg border border-line bg-card px-5">
          {facts
            .filter(([, value]) => value)
            .map(([label, value]) => (
              <div key={label} className="flex flex-wrap justify-between gap-x-6 py-3">
                <dt className="text-ink-soft">{label}</dt>
                <dd className="font-semibold">{value}</dd>
              </div>
            ))}
        </dl>
      )}
    </>
  );
}
