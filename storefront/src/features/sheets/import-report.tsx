"use client";

import type { ListingImportAnswer } from "@dastranj/listings/contract";
import { useLocale, useTranslations } from "next-intl";
import useSWR from "swr";
import { localePath } from "@/i18n/locales";
import { callSeller } from "@/lib/client";
import { formatNumber } from "@/lib/format";
import { useAttempt } from "@/lib/use-attempt";
import { Button } from "@/ui/button";
import { ButtonLink } from "@/ui/button-link";
import { Card } from "@/ui/card";
import { Notice } from "@/ui/notice";
import { ProgressBar } from "@/ui/progress-bar";
import { ProblemsTable } from "./problems-table";

const SOON_MS = 1500;
const COUNTS = ["fresh", "changed", "unchanged", "flawed"] as const;

/** What was found in a list, and how far its import is; asked again while it is under way. */
export function ImportReport({ first }: { first: ListingImportAnswer }) {
  const t = useTranslations("sheets");
  const locale = useLocale();
  const path = `listing-imports/${first.import.id}`;
  const { busy, refusal, attempt } = useAttempt();
  const { data = first, mutate } = useSWR<ListingImportAnswer>(path, (asked: string) => callSeller(asked), {
    fallbackData: first,
    revalidateOnMount: false,
    refreshInterval: (latest) => (isUnderWay((latest ?? first).import.state) ? SOON_MS : 0),
  });
  const { import: found } = data;
  const total = found.fresh + found.changed;
  const number = (value: number) => formatNumber(locale, value);

  const act = (verb: "start" | "cancel") =>
    attempt(async () => {
      const answer = await callSeller<ListingImportAnswer>(`${path}/${verb}`, { method: "POST", body: {} });
      await mutate(answer, { revalidate: false });
    });

  return (
    <Card className="grid gap-4">
      <header>
        <h2 className="text-xl">{t("report.title")}</h2>
        <p className="text-sm text-ink-soft">
          {t("report.of", { file: found.file_name || t("earlier.unnamed"), rows: number(found.rows) })}
        </p>
      </header>
      <dl className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {COUNTS.map((count) => (
          <div key={count} className="rounded-md bg-paper-deep px-3 py-2">
            <dt className="text-sm text-ink-soft">{t(`report.${count}`)}</dt>
            <dd className="text-xl font-bold">{number(found[count])}</dd>
          </div>
        ))}
      </dl>
      {found.ignored_columns.length > 0 && (
        <Notice tone="warn">{t("report.ignored", { columns: found.ignored_columns.join("، ") })}</Notice>
      )}
      <div aria-live="polite" className="grid gap-3">
        {refusal && <Notice tone="bad">{refusal}</Notice>}
        {isUnderWay(found.state) && (
          <>
            <ProgressBar label={t("progress.label")} part={total > 0 ? found.done / total : 0} />
            <p className="text-sm">
              {found.state === "waiting"
                ? t("progress.waiting")
                : t("progress.running", { done: number(found.done), total: number(total) })}{" "}
              {t("progress.leave")}
            </p>
          </>
        )}
        {(found.state === "done" || found.state === "cancelled") && (
          <Notice
            tone={found.failed > 0 ? "warn" : "good"}
            title={t(`ended.${found.state}`, { count: number(found.done - found.failed) })}
          >
            {found.failed > 0 && t("ended.failed", { count: number(found.failed) })}
          </Notice>
        )}
      </div>
      {found.state === "checked" && (
        <div className="grid gap-2">
          {total === 0 && <p>{t("report.nothing")}</p>}
          {found.flawed > 0 && total > 0 && <p className="text-sm">{t("report.partly")}</p>}
          {found.fresh > 0 && <p className="text-sm">{t("report.photos")}</p>}
          <p className="flex flex-wrap gap-2">
            {total > 0 && (
              <Button size="lg" busy={busy} onClick={() => act("start")}>
                {t("report.start", { count: number(total) })}
              </Button>
            )}
          </p>
        </div>
      )}
      {isUnderWay(found.state) && (
        <Button kind="secondary" busy={busy} onClick={() => act("cancel")} className="justify-self-start">
          {t("report.cancel")}
        </Button>
      )}
      {found.state === "done" && (
        <ButtonLink href={localePath(locale, "/seller/listings")} className="justify-self-start">
          {t("ended.see")}
        </ButtonLink>
      )}
      {data.count > 0 && <ProblemsTable key={data.count} id={found.id} first={data} />}
    </Card>
  );
}

function isUnderWay(state: string): boolean {
  return state === "waiting" || state === "running";
}
