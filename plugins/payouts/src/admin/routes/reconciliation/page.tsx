import { ListPage, StateTabs, useShown } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Check } from "@medusajs/icons";
import { Button, Container, Heading, Text, toast } from "@medusajs/ui";
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
  const { t, persian } = useWords("postings");
  const at = useShown("group", GROUPS);
  const found = useDifferences(at.state, at.page);
  const compare = useCompareNow();
  const runs = found.data?.runs ?? [];
  return (
    <div className="grid gap-y-3">
      <ListPage
        namespace="postings"
        title={t("reconciliation")}
        intro={t("intro")}
        action={
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
        }
        tabs={<StateTabs label={t("group")} at={at} nameOf={(one) => t(`groups.${one}`)} />}
        found={found}
        said={sentenceOf}
        empty={{ title: t(at.state === "open" ? "emptyOpen" : "empty") }}
        at={at}
        size={PAGE_SIZE}
      >
        {({ differences }) => <Differences differences={differences} />}
      </ListPage>
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
