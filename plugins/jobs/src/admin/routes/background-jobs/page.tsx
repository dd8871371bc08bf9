import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Clock } from "@medusajs/icons";
import { Button, Container, Heading, Text, toast, usePrompt } from "@medusajs/ui";
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
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="grid gap-y-1">
          <Heading>{t("title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("intro")}
          </Text>
          <Health />
        </div>
        {state === "dead" && (found.data?.count ?? 0) > 0 && (
          <Button size="small" variant="secondary" isLoading={retry.isPending} onClick={beginAll}>
            {t("retryAll")}
          </Button>
        )}
      </div>
      <nav className="flex flex-wrap gap-2 px-6 py-3" aria-label={t("fields.state")}>
        {[undefined, ...JOB_STATES].map((one) => (
          <Button
            key={one ?? "any"}
            size="small"
            variant={one === state ? "secondary" : "transparent"}
            aria-pressed={one === state}
            onClick={() => show(one)}
          >
            {one ? t(`states.${one}`) : t("any")}
          </Button>
        ))}
      </nav>
      <Rows found={found} state={state} page={page} onOpen={setOpened} onPage={(at) => show(state, at)} />
      {opened && <JobDrawer id={opened} onClose={() => setOpened(undefined)} onRetry={begin} />}
    </Container>
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

function Rows({
  found,
  state,
  page,
  onOpen,
  onPage,
}: {
  found: ReturnType<typeof useJobs>;
  state: JobState | undefined;
  page: number;
  onOpen: (id: string) => void;
  onPage: (page: number) => void;
}) {
  const { t, number, persian } = useWords();
  if (found.isError) {
    return (
      <div role="alert" className="grid justify-items-center gap-y-3 px-6 py-16 text-center">
        <Heading level="h2">{t("failed")}</Heading>
        <Text size="small">{sentenceOf(found.error, persian, t("unreachable"))}</Text>
        <Button size="small" variant="secondary" onClick={() => found.refetch()}>
          {t("tryAgain")}
        </Button>
      </div>
    );
  }
  if (!found.data) return <div aria-busy="true" className="h-64" />;
  const { jobs, count } = found.data;
  if (jobs.length === 0) {
    return (
      <div className="grid justify-items-center gap-y-1 px-6 py-16 text-center">
        <Heading level="h2">{t("empty")}</Heading>
        {state === "dead" && <Text size="small">{t("emptyDead")}</Text>}
      </div>
    );
  }
  const from = page * PAGE_SIZE + 1;
  const to = page * PAGE_SIZE + jobs.length;
  return (
    <>
      <JobTable jobs={jobs} onOpen={onOpen} />
      <div className="flex items-center justify-between px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle">
          {t("range", { from: number(from), to: number(to), total: number(count) })}
        </Text>
        <div className="flex gap-x-2">
          <Button size="small" variant="transparent" disabled={page === 0} onClick={() => onPage(page - 1)}>
            {t("previous")}
          </Button>
          <Button size="small" variant="transparent" disabled={to >= count} onClick={() => onPage(page + 1)}>
            {t("next")}
          </Button>
        </div>
      </div>
    </>
  );
}
