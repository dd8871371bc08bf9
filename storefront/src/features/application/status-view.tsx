"use client";

import type { Application, ReviewedField } from "@dastranj/sellers/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { formatDate } from "@/lib/format";
import { Badge } from "@/ui/badge";
import { ButtonLink } from "@/ui/button-link";
import { Card } from "@/ui/card";
import { Notice, type NoticeTone } from "@/ui/notice";
import { KhatamStar } from "@/ui/ornament";
import { Timeline } from "@/ui/timeline";
import { progressOf } from "./domain/progress";
import { stepOfField, stillAsked } from "./domain/steps";
import { useFieldName } from "./field-name";
import { Told } from "./told";

const TONES: Record<Application["status"], NoticeTone> = {
  draft: "info",
  submitted: "good",
  docs_review: "info",
  changes_requested: "warn",
  site_visit: "info",
  verified: "good",
  rejected: "bad",
  suspended: "warn",
  expired: "warn",
  renewal_review: "info",
  revoked: "bad",
};

/** Where the application stands, what happens next, and what she can do. */
export function StatusView({
  application,
  categories,
}: {
  application: Application;
  categories: Record<string, string>;
}) {
  const t = useTranslations("apply");
  const locale = useLocale();
  const { status, status_since: since, may } = application;
  const steps = progressOf(status);
  const to = (path: string) => localePath(locale, path);
  // Whoever has sold has orders at her desk, whatever became of her since.
  const atDesk = ["verified", "suspended", "expired", "renewal_review"].includes(status);
  return (
    <div className="mx-auto grid w-full max-w-3xl gap-5">
      <Card className="grid gap-5 sm:p-7">
        <div className="flex items-start gap-4">
          <KhatamStar className={`size-12 ${status === "verified" ? "text-pistachio" : "text-madder"}`} />
          <div>
            <h1 className="text-2xl">{t(`status.heads.${status}`)}</h1>
            {since && (
              <p className="text-sm text-ink-soft">
                {t("status.since", { date: formatDate(locale, since) })}
              </p>
            )}
          </div>
        </div>
        <Notice tone={TONES[status]} announced={false}>
          {t(`status.now.${status}`)}
        </Notice>
        {application.reason && (
          <div>
            <p className="text-sm font-semibold text-walnut">{t("status.reason")}</p>
            <p className="whitespace-pre-line">{application.reason}</p>
          </div>
        )}
        {status === "changes_requested" && <Changes application={application} />}
        {steps.length > 0 && (
          <Timeline
            label={t("status.timeline")}
            steps={steps.map(({ stop, stage }) => ({
              key: stop,
              label: t(`status.stops.${stop}`),
              stage,
              stageWord: t(`way.${stage}`),
            }))}
          />
        )}
        {status === "verified" && may.includes("renew") && (
          <Notice tone="warn" announced={false}>
            {t("status.renewSoon")}
          </Notice>
        )}
        <div className="flex flex-wrap gap-3 empty:hidden">
          {may.includes("renew") && (
            <ButtonLink
              href={to("/seller/apply/licence")}
              kind={status === "expired" ? "primary" : "secondary"}
            >
              {t("status.renew")}
            </ButtonLink>
          )}
          {atDesk && (
            <ButtonLink href={to("/seller")} kind={status === "verified" ? "primary" : "secondary"}>
              {t("status.toDesk")}
            </ButtonLink>
          )}
        </div>
      </Card>
      <details className="rounded-lg border border-line bg-card p-5 shadow-rest sm:p-7">
        <summary className="min-h-9 text-lg font-bold">{t("status.told")}</summary>
        <div className="mt-4">
          <Told application={application} categories={categories} />
        </div>
      </details>
    </div>
  );
}

/** What the office asks for, each with its reason and the way to mend it. */
function Changes({ application }: { application: Application }) {
  const t = useTranslations("apply");
  const locale = useLocale();
  const named = useFieldName(application.kind);
  const { requested } = application;
  if (!requested) return null;
  const fields = Object.entries(requested.fields) as [ReviewedField, string][];
  // Where the office wrote nothing of the whole, its reason is those of the fields.
  const again = fields.length > 0 && fields.every(([, reason]) => requested.reason.includes(reason));
  const said = again ? "" : requested.reason;
  const open: Record<string, string | undefined> = stillAsked(application);
  return (
    <section aria-labelledby="changes" className="grid gap-3">
      <h2 id="changes" className="text-lg">
        {t("status.changes")}
      </h2>
      {said && (
        <p dir="auto" className="whitespace-pre-line text-start">
          {said}
        </p>
      )}
      <ul className="grid gap-2">
        {fields.map(([field, reason]) => (
          <li
            key={field}
            className={`flex flex-wrap items-center gap-x-4 gap-y-1 rounded-md border px-4 py-2.5 ${open[field] ? "border-saffron bg-saffron-tint" : "border-pistachio bg-pistachio-tint"}`}
          >
            <span className="grid min-w-0 grow">
              <span className="flex flex-wrap items-center gap-x-3">
                <span className="font-bold">{named(field)}</span>
                {!open[field] && <Badge tone="good">{t("status.mendedOne")}</Badge>}
              </span>
              <bdi className="text-sm break-words">{reason}</bdi>
            </span>
            <ButtonLink
              href={localePath(locale, `/seller/apply/${stepOfField(field)}`)}
              kind="secondary"
              aria-label={t("status.mendNamed", { field: named(field) })}
            >
              {t("status.mend")}
            </ButtonLink>
          </li>
        ))}
      </ul>
      <ButtonLink href={localePath(locale, "/seller/apply/summary")} className="sm:justify-self-start">
        {t("status.mended")}
      </ButtonLink>
    </section>
  );
}
