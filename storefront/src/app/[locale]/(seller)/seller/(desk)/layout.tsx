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
  const t = await getTranslations("seller");
  return (
    <>
      <header className="bg-card print:hidden">
        <div className="page flex max-w-4xl items-center gap-2 py-2.5 sm:gap-3">
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
        <Suspense fallback={<div className="h-11" />}>
          <Rooms />
        </Suspense>
        <div className="selvedge" />
      </header>
      <main className="page max-w-4xl py-6 print:p-0">
        <Suspense>
          <Standing />
        </Suspense>
        {children}
      </main>
    </>
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
