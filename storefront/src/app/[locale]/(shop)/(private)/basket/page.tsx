import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BasketView } from "@/features/basket/basket-view";
import { IslandMessages } from "@/i18n/island-messages";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("basket");
  return { title: t("title"), description: t("description"), robots: { index: false } };
}

/** The basket lives in the browser: the page around it is the same for everybody. */
export default async function BasketPage() {
  const t = await getTranslations("basket");
  return (
    <div className="page py-8">
      <h1 className="mb-2 text-3xl">{t("title")}</h1>
      <IslandMessages namespaces={["basket", "promise"]}>
        <BasketView />
      </IslandMessages>
    </div>
  );
}
