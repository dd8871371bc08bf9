import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { AccountForm } from "@/features/account/account-form";
import { AccountView } from "@/features/account/account-view";
import { BuyerSignIn } from "@/features/account/buyer-sign-in";
import { readCustomer, readOrders } from "@/features/account/data";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { tokenOf } from "@/lib/session";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ offset?: string; by?: string; next?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("title"), description: t("description"), robots: { index: false } };
}

/** The account: signing in, or what is one's own. */
export default function AccountPage({ searchParams }: Props) {
  return (
    <div className="page max-w-4xl py-8">
      <Suspense fallback={<Skeleton className="mx-auto h-96 max-w-md rounded-lg" />}>
        <Account searchParams={searchParams} />
      </Suspense>
    </div>
  );
}

async function Account({ searchParams }: Props) {
  const locale = await currentLocale();
  const { offset: from, by, next } = await searchParams;
  const offset = Math.max(0, Math.trunc(Number(from ?? 0)) || 0);
  const signedOut = <SignedOut byPassword={by === "password"} next={next} />;
  if (!(await tokenOf("buyer"))) return signedOut;
  const [customer, orders] = await Promise.all([readCustomer(locale), readOrders(locale, offset)]);
  if (customer.ok) return <AccountView customer={customer.value.customer} orders={orders} offset={offset} />;
  if (customer.status === 401) return signedOut;
  const t = await getTranslations("account");
  return (
    <EmptyState level={1} title={t("failed")}>
      {customer.message}
    </EmptyState>
  );
}

async function SignedOut({ byPassword, next }: { byPassword: boolean; next: string | undefined }) {
  const locale = await currentLocale();
  const [t, tidings] = await Promise.all([getTranslations("account"), getTranslations("tidings")]);
  return (
    <div className="grid gap-6 py-6">
      <IslandMessages namespaces={["account", "signIn"]}>
        {byPassword ? <AccountForm purpose="signIn" /> : <BuyerSignIn next={next} />}
      </IslandMessages>
      <p className="text-center text-sm">
        <Link
          href={localePath(locale, "/track")}
          className="font-semibold text-madder underline underline-offset-4"
        >
          {tidings("track.link")}
        </Link>
      </p>
      <p className="text-center text-sm">
        <Link href={localePath(locale, "/seller")} className="text-ink-soft underline underline-offset-4">
          {t("sellerDoor")}
        </Link>
      </p>
    </div>
  );
}
