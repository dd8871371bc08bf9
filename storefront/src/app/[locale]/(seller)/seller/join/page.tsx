import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readInvitation } from "@/features/seller-join/data";
import { JoinForm } from "@/features/seller-join/join-form";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { inLanguage, localePath } from "@/i18n/locales";
import { phoneFor } from "@/lib/contact";
import { formatDate } from "@/lib/format";
import { ButtonLink } from "@/ui/button-link";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { KhatamStar } from "@/ui/ornament";

interface Props {
  searchParams: Promise<{ token?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("team");
  // The address holds what opens the door: no other site may learn it from a link.
  return { title: t("link"), robots: { index: false }, referrer: "no-referrer" };
}

/** Where somebody who was invited joins a seller's team. */
export default async function JoinPage({ searchParams }: Props) {
  const [{ token }, locale] = await Promise.all([searchParams, currentLocale()]);
  const given = typeof token === "string" ? token : "";
  const t = await getTranslations("team");
  const reading = await readInvitation(locale, given);
  if (!reading.ok) {
    return (
      <main className="khatam-ground grid min-h-dvh content-center justify-items-center p-4">
        <EmptyState
          level={1}
          title={t("join.over")}
          action={<ButtonLink href={localePath(locale, "/")}>{t("join.shop")}</ButtonLink>}
        >
          {reading.status === 400 ? t("join.cut") : reading.message}
        </EmptyState>
      </main>
    );
  }
  const { seller, name, mobile, email, expires_at } = reading.value.invitation;
  const contact = () => <bdi dir="ltr">{mobile ? phoneFor(locale, mobile) : email}</bdi>;
  return (
    <main className="khatam-ground grid min-h-dvh content-center justify-items-center p-4">
      <Card className="grid w-full max-w-md gap-5 p-6">
        <KhatamStar className="size-12 text-madder" />
        <div className="grid gap-2">
          <h1 className="text-2xl">
            {t("join.title", { seller: inLanguage(locale, seller.name, seller.name_en) })}
          </h1>
          <p>{t("join.text", { name })}</p>
          <p className="text-sm text-ink-soft">
            {t.rich(mobile ? "join.byCode" : "join.byEmail", { mobile: contact, email: contact })}
          </p>
        </div>
        <IslandMessages namespaces={["team"]}>
          <JoinForm token={given} byCode={mobile !== null} email={email} />
        </IslandMessages>
        <p className="text-xs text-ink-soft">{t("join.until", { date: formatDate(locale, expires_at) })}</p>
      </Card>
    </main>
  );
}
