import { ListPage, StateTabs } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Clock } from "@medusajs/icons";
import { Button, Text, toast, usePrompt } from "@medusajs/ui";
import { useState } from "react";
import { useSearchParams } from "react-router-dom";
import { JOB_STATES, type JobState } from "../../../contract/names";
import { JobDrawer } from "../../jobs/job-drawer";
import { JobTable } from "../../jobs/job-table";
import { sentenceOf } from "../../jobs/sentence-of";
import { PAGE_SIZE, useJobs, useRetry, useSummary } from "../../jobs/use-jobs";
import { useWords } from "../../jobs/use-words";

export const config = defineRouteConfig({ label: "title", translationNs: "jobs", icon: Clock, rank: 9 });

export const handle = { breadcrumb: () => <PageName /> };

function PageName() {
  return useWords().t("title");
}

/** `/app/background-jobs`: what the market does by itself, and what it had to give up. */
export default function JobsPage() {
  const { t, number, persian } = useWords();
  const [address, setAddress] = useSearchParams();
  const [opened, setOpened] = useState<string>();
  const state = JOB_STATES.find((one) => one === address.get("state"));
  const page = Math.max(0, Number.parseInt(address.get("page") ?? "0", 10) || 0);
  const found = useJobs(state, page);
  const retry = useRetry();
  const ask = usePrompt();
  const show = (wanted?: JobState, at = 0) =>
    setAddress({ ...(wanted && { state: wanted }), ...(at > 0 && { page: String(at) }) });

  const begin = (id?: string) =>
    retry.mutate(id, {
      onSuccess: (count) => toast.success(t("retried", { number: number(count) })),
      onError: (error) => toast.error(sentenceOf(error, persian, t("unreachable"))),
    });
  const beginAll = async () => {
    const sure = await ask({
      title: t("retryAllTitle"),
      description: t("retryAllText"),
      confirmText: t("retryAll"),
      cancelText: t("cancel"),
      variant: "confirmation",
    });
    if (sure) begin();
  };

  return (
    <>
      <ListPage
        namespace="jobs"
        title={t("title")}
        intro={t("intro")}
        standing={<Health />}
        action={
          state === "dead" &&
          (found.data?.count ?? 0) > 0 && (
            <Button size="small" variant="secondary" isLoading={retry.isPending} onClick={beginAll}>
              {t("retryAll")}
            </Button>
          )
        }
        tabs={
          <StateTabs
            label={t("fields.state")}
            at={{
              states: ["any", ...JOB_STATES],
              state: state ?? "any",
              show: (one) => show(one === "any" ? undefined : one),
            }}
            nameOf={(one) => t(one === "any" ? "any" : `states.${one}`)}
          />
        }
        found={found}
        said={sentenceOf}
        empty={{ title: t("empty"), text: state === "dead" ? t("emptyDead") : undefined }}
        at={{ page, turn: (at) => show(state, at) }}
        size={PAGE_SIZE}
      >
        {({ jobs }) => <JobTable jobs={jobs} onOpen={setOpened} />}
      </ListPage>
      {opened && <JobDrawer id={opened} onClose={() => setOpened(undefined)} onRetry={begin} />}
    </>
  );
}

/** How the whole of it stands, in a line. */
function Health() {
  const { t, number } = useWords();
  const { data } = useSummary();
  if (!data) return <Text size="small">&nbsp;</Text>;
  const sum = (of: "waiting" | "running" | "dead") =>
    number(data.names.reduce((total, name) => total + name[of], 0));
  const oldest = Math.max(0, ...data.names.map((name) => name.oldest_waiting_seconds));
  return (
    <Text size="small" aria-live="polite">
      {t("health", { waiting: sum("waiting"), running: sum("running"), dead: sum("dead") })}
      {oldest > 5 && <> {t("oldest", { seconds: number(oldest) })}</>}
    </Text>
  );
}
