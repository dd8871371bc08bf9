import { getTranslations } from "next-intl/server";

export const ensureStatic = "navigation";

export default async function HomePage() {
  const t = await getTranslations("common");
  return (
    <div className="page py-section">
      <h1 className="text-4xl">{t("tagline")}</h1>
      <p className="mt-4 max-w-prose text-lg text-ink-soft">{t("description")}</p>
    </div>
  );
}
