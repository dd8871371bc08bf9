import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readStatement } from "@/features/statements/data";
import { StatementView } from "@/features/statements/statement-view";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { ButtonLink } from "@/ui/button-link";
import { EmptyState } from "@/ui/empty-state";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  params: Promise<{ month: string }>;
  searchParams: Promise<{ offset?: string }>;
}

/** A seller's statement of a month. */
export default function SellerStatementPage(props: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Month {...props} />
    </Suspense>
  );
}

async function Month({ params, searchParams }: Props) {
  const [{ month }, { offset }, locale] = await Promise.all([params, searchParams, currentLocale()]);
  const from = Math.min(1_000_000, Math.max(0, Math.trunc(Number(offset ?? 0)) || 0));
  const reading = await readStatement(locale, month, from);
  if (!reading.ok && reading.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  if (reading.ok) return <StatementView statement={reading.value.statement} offset={from} />;
  const t = await getTranslations("statements");
  return (
    <EmptyState
      level={1}
      title={reading.message}
      action={<ButtonLink href={localePath(locale, "/seller/statements")}>{t("back")}</ButtonLink>}
    />
  );
}
