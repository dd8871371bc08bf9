import type { CompanyAnswer } from "@dastranj/cooperatives/contract";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ApprovalsCard } from "@/features/company/approvals-card";
import { CompanyCard } from "@/features/company/company-card";
import { CompanyForm } from "@/features/company/company-form";
import { readApprovals, readCompanies, readPeople } from "@/features/company/data";
import { JoinCard } from "@/features/company/join-card";
import { PeopleCard } from "@/features/company/people-card";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ join?: string; company?: string; make?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("company");
  return { title: t("title"), robots: { index: false } };
}

/** The buyer's companies: each with where it stands, its people, and what waits for her. */
export default function CompanyPage({ searchParams }: Props) {
  return (
    <div className="page max-w-3xl py-8">
      <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
        <Companies searchParams={searchParams} />
      </Suspense>
    </div>
  );
}

async function Companies({ searchParams }: Props) {
  const locale = await currentLocale();
  const { join, company: named, make } = await searchParams;
  const [t, reading] = await Promise.all([getTranslations("company"), readCompanies(locale)]);
  const page = localePath(locale, "/account/company");
  if (!reading.ok) {
    const next = `${page}${join ? `?join=${encodeURIComponent(join)}` : ""}`;
    if (reading.status === 401)
      redirect(`${localePath(locale, "/account")}?next=${encodeURIComponent(next)}`);
    return (
      <EmptyState level={1} title={t("failed")}>
        {reading.message}
      </EmptyState>
    );
  }
  const { companies } = reading.value;
  const chosen = companies.find(({ id }) => id === named) ?? companies[0];
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <Link
          href={localePath(locale, "/account")}
          className="text-sm text-madder underline underline-offset-4"
        >
          {t("back")}
        </Link>
        <h1 className="text-3xl">{t("title")}</h1>
      </header>
      <IslandMessages namespaces={["company"]}>
        {join && <JoinCard token={join} />}
        {companies.length > 1 && (
          <nav aria-label={t("title")} className="flex flex-wrap gap-3">
            {companies.map(({ id, name }) => (
              <Link
                key={id}
                href={`${page}?company=${id}`}
                aria-current={id === chosen?.id && !make ? "page" : undefined}
                className="rounded-md border border-line-strong bg-card px-3 py-2 text-sm aria-[current]:border-madder aria-[current]:font-semibold"
              >
                {name}
              </Link>
            ))}
          </nav>
        )}
        {chosen && !make ? <One company={chosen} page={page} /> : !join && <CompanyForm />}
      </IslandMessages>
    </div>
  );
}

async function One({ company, page }: { company: CompanyAnswer; page: string }) {
  const locale = await currentLocale();
  const [t, people, approvals] = await Promise.all([
    getTranslations("company"),
    readPeople(locale, company.id),
    readApprovals(locale, company.id),
  ]);
  return (
    <div className="grid gap-5">
      <CompanyCard company={company} />
      {approvals.ok && <ApprovalsCard company={company} answer={approvals.value} />}
      {people.ok && <PeopleCard company={company} answer={people.value} />}
      {company.you.role === "owner" && (
        <details className="grid gap-4" open={company.state === "refused"}>
          <summary className="cursor-pointer font-semibold text-madder">{t("edit")}</summary>
          <div className="mt-3">
            <CompanyForm key={company.state} company={company} />
          </div>
        </details>
      )}
      <Link href={`${page}?make=1`} className="text-sm text-madder underline underline-offset-4">
        {t("another")}
      </Link>
    </div>
  );
}
