import { dayAt } from "@dastranj/sellers/contract/days";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readMemberships, readPledges } from "@/features/memberships/data";
import { MembershipsDesk } from "@/features/memberships/memberships-desk";
import { readMe } from "@/features/seller-portal/data";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

/** To which cooperatives a producer belongs, and what she pledges to them. */
export default function SellerMembershipsPage() {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Memberships />
    </Suspense>
  );
}

async function Memberships() {
  const locale = await currentLocale();
  const [memberships, pledges, me] = await Promise.all([
    readMemberships(locale),
    readPledges(locale),
    readMe(locale),
  ]);
  if (!memberships.ok && memberships.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("membership");
  const refused = memberships.ok ? pledges : memberships;
  return (
    <div className="grid gap-5">
      {memberships.ok && pledges.ok ? (
        <IslandMessages namespaces={["membership", "pools"]}>
          <MembershipsDesk
            memberships={memberships.value.memberships}
            pledges={pledges.value}
            owner={me.ok && me.value.member.role === "owner"}
            today={dayAt(new Date())}
          />
        </IslandMessages>
      ) : (
        <Notice tone="bad" title={t("failed")}>
          {!refused.ok && refused.message}
        </Notice>
      )}
    </div>
  );
}
