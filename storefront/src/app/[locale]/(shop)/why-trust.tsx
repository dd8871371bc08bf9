import { getTranslations } from "next-intl/server";
import { KhatamStar } from "@/ui/ornament";

const REASONS = ["licence", "maker", "basket", "track"] as const;

/** Why one may buy here without worry. */
export async function WhyTrust() {
  const t = await getTranslations("catalogue.trust");
  return (
    <section aria-labelledby="trust-title" className="mt-section bg-indigo text-paper">
      <div className="selvedge" />
      <div className="page py-section">
        <h2 id="trust-title" className="mb-9 text-3xl">
          {t("title")}
        </h2>
        <ul className="grid gap-x-10 gap-y-9 sm:grid-cols-2 lg:grid-cols-4">
          {REASONS.map((reason) => (
            <li key={reason} className="grid content-start gap-2">
              <KhatamStar className="mb-1 size-10 text-madder" />
              <h3 className="text-lg">{t(`${reason}.title`)}</h3>
              <p className="text-sm text-indigo-tint">{t(`${reason}.text`)}</p>
            </li>
          ))}
        </ul>
      </div>
      <div className="selvedge" />
    </section>
  );
}
