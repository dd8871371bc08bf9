import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readAccount, readHandover, readTeam } from "@/features/seller-account/data";
import { HandoverCard } from "@/features/seller-account/handover-card";
import { MoneyCard } from "@/features/seller-account/money-card";
import { ProfileCard } from "@/features/seller-account/profile-card";
import { TeamCard } from "@/features/seller-account/team-card";
import { readMembersTidings } from "@/features/tidings/data";
import { WishesCard } from "@/features/tidings/wishes-card";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Skeleton } from "@/ui/skeleton";

/** The booth's account: who she is, where the money goes, who acts with her, where she hands over. */
export default function SellerAccountPage() {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Account />
    </Suspense>
  );
}

async function Account() {
  const locale = await currentLocale();
  const t = await getTranslations("team");
  const [account, team, handover, tidings, w] = await Promise.all([
    readAccount(locale),
    readTeam(locale),
    readHandover(locale),
    readMembersTidings(locale),
    getTranslations("tidings.wishes"),
  ]);
  if (!account.ok) {
    if (account.status === 401) redirect(localePath(locale, "/seller/sign-in"));
    return (
      <EmptyState level={1} title={t("failed")}>
        {account.message}
      </EmptyState>
    );
  }
  const { member, money } = account.value;
  return (
    <IslandMessages namespaces={["team", "tidings"]}>
      <div className="grid gap-5">
        <header className="grid gap-1">
          <Link
            href={localePath(locale, "/seller")}
            className="text-sm text-madder underline underline-offset-4"
          >
            {t("back")}
          </Link>
          <h1 className="text-2xl">{t("title")}</h1>
        </header>
        <ProfileCard member={member} />
        {tidings.ok && <WishesCard answer={tidings.value} as="seller" text={w("sellerText")} />}
        {money && <MoneyCard money={money} hasMobile={member.mobile !== null} />}
        {team.ok && <TeamCard team={team.value} />}
        {handover.ok && <HandoverCard handover={handover.value} />}
        {member.role === "owner" && (
          <p>
            <Link
              href={localePath(locale, "/seller/close")}
              className="text-sm text-ink-soft underline underline-offset-4"
            >
              {t("close.link")}
            </Link>
          </p>
        )}
      </div>
    </IslandMessages>
  );
}
