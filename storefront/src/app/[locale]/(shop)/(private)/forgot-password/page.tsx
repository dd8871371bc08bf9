import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ForgotForm } from "@/features/account/forgot-form";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { Card } from "@/ui/card";
import { Link } from "@/ui/link";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ as?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("forgot.title"), robots: { index: false } };
}

/** For buyers and sellers who forgot their password. */
export default async function ForgotPasswordPage({ searchParams }: Props) {
  const t = await getTranslations("signIn");
  return (
    <div className="page py-14">
      <Card className="mx-auto grid w-full max-w-md gap-5 p-6">
        <div>
          <h1 className="text-2xl">{t("forgot.title")}</h1>
          <p className="text-sm text-ink-soft">{t("forgot.text")}</p>
        </div>
        <Suspense fallback={<Skeleton className="h-32 rounded-lg" />}>
          <Form searchParams={searchParams} />
        </Suspense>
      </Card>
    </div>
  );
}

async function Form({ searchParams }: Props) {
  const locale = await currentLocale();
  const t = await getTranslations("signIn");
  const audience = (await searchParams).as === "seller" ? "seller" : "buyer";
  const door = localePath(locale, audience === "seller" ? "/seller/sign-in" : "/account");
  return (
    <>
      <IslandMessages namespaces={["signIn"]}>
        <ForgotForm audience={audience} />
      </IslandMessages>
      <p className="text-sm">
        <Link href={`${door}?by=password`} className="font-semibold text-madder underline underline-offset-4">
          {t("forgot.back")}
        </Link>
      </p>
    </>
  );
}
