import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OpenOrder } from "@/features/tidings/open-order";
import { IslandMessages } from "@/i18n/island-messages";
import { Card } from "@/ui/card";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("tidings.open");
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" };
}

/** Where the link of a message leads. Its address is short, for it travels by SMS. */
export default async function OpenOrderPage() {
  const t = await getTranslations("tidings.open");
  return (
    <div className="page py-14">
      <Card className="mx-auto grid w-full max-w-md gap-5 p-6">
        <h1 className="text-2xl">{t("title")}</h1>
        <IslandMessages namespaces={["tidings"]}>
          <OpenOrder />
        </IslandMessages>
        <noscript>{t("script")}</noscript>
      </Card>
    </div>
  );
}
