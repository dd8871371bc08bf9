import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { AdvancesList } from "@/features/advances/advances-list";
import { ADVANCES_A_PAGE, readOwnAdvances } from "@/features/advances/data";
import { OwnAdvance } from "@/features/advances/own-advance";
import { OwnMoneyTabs } from "@/features/settlement/money-tabs";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { ListPage } from "@/ui/list-page";
import { offsetOf } from "@/ui/pager";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ offset?: string }>;
}

/** What a member's cooperatives advanced to her. */
export default function OwnAdvancesPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Advances searchParams={searchParams} />
    </Suspense>
  );
}

async function Advances({ searchParams }: Props) {
  const [{ offset: from }, locale] = await Promise.all([searchParams, currentLocale()]);
  const offset = offsetOf(from);
  const read = await readOwnAdvances(locale, offset);
  if (!read.ok && read.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("advances");
  const at = (start: number) => localePath(locale, `/seller/advances?offset=${start}`);
  return (
    <ListPage
      title={t("own.title")}
      lead={t("own.lead")}
      tabs={<OwnMoneyTabs current="advances" />}
      read={read}
      failed={t("failed")}
      page={{ offset, size: ADVANCES_A_PAGE, at, newer: t("newer"), older: t("older") }}
    >
      {({ advances }) => (
        <AdvancesList advances={advances} none={{ title: t("own.none"), text: t("own.noneText") }}>
          {(advance) => <OwnAdvance advance={advance} />}
        </AdvancesList>
      )}
    </ListPage>
  );
}
