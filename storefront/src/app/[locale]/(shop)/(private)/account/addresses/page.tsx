import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { AddressBook } from "@/features/account/address-book";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { tokenOf } from "@/lib/session";
import { Link } from "@/ui/link";
import { Skeleton } from "@/ui/skeleton";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("profile");
  return { title: t("addresses"), robots: { index: false } };
}

/** The buyer's address book. */
export default function AddressesPage() {
  return (
    <div className="page max-w-4xl py-8">
      <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
        <Book />
      </Suspense>
    </div>
  );
}

async function Book() {
  const locale = await currentLocale();
  const page = localePath(locale, "/account/addresses");
  if (!(await tokenOf("buyer"))) redirect(`${localePath(locale, "/account")}?next=${page}`);
  const t = await getTranslations("profile");
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <Link
          href={localePath(locale, "/account")}
          className="text-sm text-madder underline underline-offset-4"
        >
          {t("back")}
        </Link>
        <h1 className="text-3xl">{t("addresses")}</h1>
        <p className="text-sm text-ink-soft">{t("addressesText")}</p>
      </header>
      <IslandMessages namespaces={["profile", "address"]}>
        <AddressBook />
      </IslandMessages>
    </div>
  );
}
