import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Check } from "@medusajs/icons";
import { Button, Container, Heading, Text, toast } from "@medusajs/ui";
import { useSearchParams } from "react-router-dom";
import type { AdminRun } from "../../../contract/reconciliation";
import { Differences } from "../../reconciliation/differences";
import { ReportForm } from "../../reconciliation/report-form";
import { PAGE_SIZE, useCompareNow, useDifferences } from "../../reconciliation/use-reconciliation";
import { sentenceOf } from "../../sentence-of";
import { useWords } from "../../use-words";

export const config = defineRouteConfig({
  label: "reconciliation",
  translationNs: "postings",
  icon: Check,
  rank: 6,
});

export const handle = { breadcrumb: () => <PageName /> };

function PageName() {
  return useWords("postings").t("reconciliation");
}

const GROUPS = ["open", "explained", "gone"] as const;

/** `/app/reconciliation`: what the books and the facts do not agree on. */
export default function ReconciliationPage() {
  const { t, persian, number } = useWords("postings");
  const [address, setAddress] = useSearchParams();
  const group = GROUPS.find((one) => one === address.get("group")) ?? "open";
  const page = Math.max(0, Number.parseInt(address.get("page") ?? "0", 10) || 0);
  const found = useDifferences(group, page);
  const compare = useCompareNow();
  const show = (wanted: string, at = 0) => setAddress({ group: wanted, ...(at > 0 && { page: String(at) }) });
  const { differences, count, runs } = found.data ?? { differences: [], count: 0, runs: [] };
  const to = page * PAGE_SIZE + differences.length;
  return (
    <div className="grid gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
          <div className="grid max-w-prose gap-y-1">
            <Heading>{t("reconciliation")}</Heading>
            <Text size="small" className="text-pretty text-ui-fg-subtle">
              {t("intro")}
            </Text>
          </div>
          <Button
            size="small"
            variant="secondary"
            isLoading={compare.isPending}
            onClick={() =>
              compare.mutate(
                { body: {} },
                {
                  onSuccess: () => toast.success(t("asked")),
                  onError: (error) => toast.error(sentenceOf(error, persian, t("unreachable"))),
                },
              )
            }
          >
            {t("compareNow")}
          </Button>
        </div>
        <nav className="flex flex-wrap gap-2 px-6 py-3" aria-label={t("group")}>
          {GROUPS.map((one) => (
            <Button
              key={one}
              size="small"
              variant={one === group ? "secondary" : "transparent"}
              aria-pressed={one === group}
              onClick={() => show(one)}
            >
              {t(`groups.${one}`)}
            </Button>
          ))}
        </nav>
        {found.isError ? (
          <div role="alert" className="grid justify-items-center gap-y-3 px-6 py-16 text-center">
            <Heading level="h2">{t("failed")}</Heading>
            <Text size="small">{sentenceOf(found.error, persian, t("unreachable"))}</Text>
            <Button size="small" variant="secondary" onClick={() => found.refetch()}>
              {t("again")}
            </Button>
          </div>
        ) : !found.data ? (
          <div aria-busy="true" className="h-64" />
        ) : differences.length === 0 ? (
          <Heading level="h2" className="px-6 py-16 text-center">
            {t(group === "open" ? "emptyOpen" : "empty")}
          </Heading>
        ) : (
          <>
            <Differences differences={differences} />
            <div className="flex items-center justify-between px-6 py-4">
              <Text size="small" className="text-ui-fg-subtle">
                {t("range", { from: number(page * PAGE_SIZE + 1), to: number(to), total: number(count) })}
              </Text>
              <div className="flex gap-x-2">
                <Button
                  size="small"
                  variant="transparent"
                  disabled={page === 0}
                  onClick={() => show(group, page - 1)}
                >
                  {t("previous")}
                </Button>
                <Button
                  size="small"
                  variant="transparent"
                  disabled={to >= count}
                  onClick={() => show(group, page + 1)}
                >
                  {t("next")}
                </Button>
              </div>
            </div>
          </>
        )}
      </Container>
      <Container className="divide-y p-0">
        <Heading level="h2" className="px-6 py-4">
          {t("runs")}
        </Heading>
        {runs.length === 0 ? (
          <Text size="small" className="px-6 py-4">
            {t("noRuns")}
          </Text>
        ) : (
          <ul className="divide-y">
            {runs.map((run) => (
              <Run key={run.id} run={run} />
            ))}
          </ul>
        )}
      </Container>
      <Container className="divide-y p-0">
        <Heading level="h2" className="px-6 py-4">
          {t("report")}
        </Heading>
        <ReportForm />
      </Container>
    </div>
  );
}

function Run({ run }: { run: AdminRun }) {
  const { t, moment, number } = useWords("postings");
  const { parts, late, differences, late_references } = run;
  return (
    <li className="grid gap-y-1 px-6 py-3 text-sm">
      <span>
        {moment(run.started_at)} ·{" "}
        {run.finished_at
          ? t("run", { parts: number(parts), late: number(late), differences: number(differences) })
          : t("running")}
      </span>
      {late_references.length > 0 && (
        <details>
          <summary className="cursor-pointer text-ui-fg-subtle">{t("late")}</summary>
          <bdi dir="ltr" className="break-all text-xs">
            {late_references.join(", ")}
          </bdi>
        </details>
      )}
    </li>
  );
}
