import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { StopForm } from "@/features/tidings/stop-form";
import { IslandMessages } from "@/i18n/island-messages";
import { Card } from "@/ui/card";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("tidings.stop");
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" };
}

/** Where the link at the foot of an e-mail leads: no more of these. */
export default async function NoMorePage() {
  const t = await getTranslations("tidings.stop");
  return (
    <div className="page py-14">
      <Card className="mx-auto grid w-full max-w-md gap-5 p-6">
        <div>
          <h1 className="text-2xl">{t("title")}</h1>
          <p className="text-sm text-ink-soft">{t("text")}</p>
        </div>
        <IslandMessages namespaces={["tidings"]}>
          <StopForm />
        </IslandMessages>
      </Card>
    </div>
  );
}
