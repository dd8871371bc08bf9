import { getTranslations } from "next-intl/server";
import { type ReactNode, Suspense } from "react";
import { readMe } from "@/features/seller-portal/data";
import { DeskNav } from "@/features/seller-portal/desk-nav";
import { SellerSignOut } from "@/features/seller-portal/seller-sign-out";
import { currentLocale } from "@/i18n/current-locale";
import { inLanguage, localePath } from "@/i18n/locales";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { KhatamStar } from "@/ui/ornament";
import { Skeleton } from "@/ui/skeleton";

/** The desk: whose it is, the way out, and the page. Nothing of it is kept in any cache. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const locale = await currentLocale();
  const [t, common] = await Promise.all([getTranslations("seller"), getTranslations("common")]);
  return (
    <>
      <a
        href="#content"
        className="sr-only z-50 rounded-md bg-card px-4 py-2 font-semibold text-madder focus:not-sr-only focus:fixed focus:start-4 focus:top-4"
      >
        {common("skipToContent")}
      </a>
      <header className="bg-card print:hidden">
        <div className="page flex items-center gap-2 py-2.5 sm:gap-3">
          <Link href={localePath(locale, "/seller")} aria-label={t("title")} className="text-madder">
            <KhatamStar className="size-9" />
          </Link>
          <Suspense fallback={<Skeleton className="h-6 w-40" />}>
            <Booth />
          </Suspense>
          <div className="ms-auto flex shrink-0 items-center sm:gap-1 max-sm:[&>*]:px-2 [&>*]:whitespace-nowrap">
            <SellerSignOut to={localePath(locale, "/seller/sign-in")}>{t("signOut")}</SellerSignOut>
          </div>
        </div>
        <div className="selvedge" />
      </header>
      <div className="page grid gap-x-gutter py-6 max-lg:pb-(--desk-bar) max-lg:[--desk-bar:calc(4.0625rem+env(safe-area-inset-bottom))] lg:grid-cols-[14rem_minmax(0,1fr)] print:block print:p-0">
        <Suspense fallback={<NoRoomsYet />}>
          <Rooms />
        </Suspense>
        <main
          id="content"
          tabIndex={-1}
          className="w-full max-w-4xl min-w-0 outline-none max-lg:mx-auto max-lg:pb-6"
        >
          <Suspense>
            <Standing />
          </Suspense>
          {children}
        </main>
      </div>
    </>
  );
}

/** As tall as the bar that comes in its place. */
function NoRoomsYet() {
  return (
    <div className="max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:h-(--desk-bar) max-lg:border-t max-lg:border-line max-lg:bg-card print:hidden" />
  );
}

async function Rooms() {
  const me = await readMe(await currentLocale());
  return <DeskNav kind={me.ok ? me.value.seller.kind : undefined} />;
}

async function Booth() {
  const locale = await currentLocale();
  const me = await readMe(locale);
  if (!me.ok) return null;
  const { seller } = me.value;
  return (
    <p className="grid min-w-0 leading-snug">
      <span className="truncate font-bold">{inLanguage(locale, seller.name, seller.name_en)}</span>
      {seller.county && (
        <span className="text-sm text-ink-soft">
          {inLanguage(locale, seller.county.name, seller.county.name_en)}
        </span>
      )}
    </p>
  );
}

/** What is the matter with a seller who sells nothing now, and where she reads more of it. */
async function Standing() {
  const locale = await currentLocale();
  const me = await readMe(locale);
  if (!me.ok || me.value.seller.status === "verified") return null;
  const { status } = me.value.seller;
  const t = await getTranslations("apply");
  return (
    <Notice tone="warn" title={t(`status.heads.${status}`)} className="mb-5">
      <p>{t(`status.now.${status}`)}</p>
      <Link
        href={localePath(locale, "/seller/apply/status")}
        className="inline-flex min-h-9 items-center font-semibold underline underline-offset-4"
      >
        {t("status.more")}
      </Link>
    </Notice>
  );
}
