import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ResetForm } from "@/features/account/reset-form";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { Card } from "@/ui/card";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ as?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("reset.title"), robots: { index: false } };
}

/** Where the link of a letter leads: a new password for a buyer or a seller. */
export default async function ResetPasswordPage({ searchParams }: Props) {
  const t = await getTranslations("signIn");
  return (
    <div className="page py-14">
      <Card className="mx-auto grid w-full max-w-md gap-5 p-6">
        <div>
          <h1 className="text-2xl">{t("reset.title")}</h1>
          <p className="text-sm text-ink-soft">{t("reset.text")}</p>
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
  const audience = (await searchParams).as === "seller" ? "seller" : "buyer";
  const door = localePath(locale, audience === "seller" ? "/seller/sign-in" : "/account");
  return (
    <IslandMessages namespaces={["signIn"]}>
      <ResetForm
        audience={audience}
        signInAt={`${door}?by=password`}
        freshAt={`${localePath(locale, "/forgot-password")}?as=${audience}`}
      />
    </IslandMessages>
  );
}
