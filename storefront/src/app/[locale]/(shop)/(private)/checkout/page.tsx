import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CheckoutView } from "@/features/checkout/checkout-view";
import { IslandMessages } from "@/i18n/island-messages";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checkout");
  return { title: t("title"), description: t("description"), robots: { index: false } };
}

/** The checkout lives in the browser: the page around it is the same for everybody. */
export default async function CheckoutPage() {
  const t = await getTranslations("checkout");
  return (
    <div className="page py-8">
      <h1 className="mb-5 text-3xl">{t("title")}</h1>
      <IslandMessages namespaces={["checkout", "address", "promise"]}>
        <CheckoutView />
      </IslandMessages>
    </div>
  );
}
