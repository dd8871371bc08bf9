import { getTranslations } from "next-intl/server";

/** Who we are, at the foot of every page. */
export async function ShopFooter() {
  const t = await getTranslations("common");
  return (
    <footer className="mt-section bg-walnut text-paper">
      <div className="selvedge" />
      <div className="page py-10">
        <p className="max-w-prose">{t("footer.about")}</p>
      </div>
    </footer>
  );
}
