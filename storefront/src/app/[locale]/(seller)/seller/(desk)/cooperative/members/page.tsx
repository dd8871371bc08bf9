import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readMembers, tabOf } from "@/features/cooperative-members/data";
import { MembersDesk } from "@/features/cooperative-members/members-desk";
import { readMe } from "@/features/seller-portal/data";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { offsetOf } from "@/ui/pager";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ tab?: string; q?: string; offset?: string }>;
}

/** Who belongs to a cooperative. */
export default function CooperativeMembersPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Members searchParams={searchParams} />
    </Suspense>
  );
}

async function Members({ searchParams }: Props) {
  const [{ tab, q, offset: from }, locale] = await Promise.all([searchParams, currentLocale()]);
  const question = {
    tab: tabOf(tab),
    search: typeof q === "string" ? q.trim().slice(0, 80) : "",
    offset: offsetOf(from),
  };
  const [members, me] = await Promise.all([readMembers(locale, question), readMe(locale)]);
  if (!members.ok && members.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("membership");
  return (
    <div className="grid gap-5">
      {members.ok ? (
        <IslandMessages namespaces={["membership"]}>
          <MembersDesk
            answer={members.value}
            question={question}
            owner={me.ok && me.value.member.role === "owner"}
          />
        </IslandMessages>
      ) : (
        <Notice tone="bad" title={t("failed")}>
          {members.message}
        </Notice>
      )}
    </div>
  );
}
