import { Button, Drawer, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { AdminJobAnswer } from "../../contract/answers";
import { StateBadge } from "./state-badge";
import { useJob } from "./use-jobs";
import { useWords } from "./use-words";

/** One job beside the list: how far it is, what it carries, what went wrong. */
export function JobDrawer({
  id,
  onClose,
  onRetry,
}: {
  id: string;
  onClose: () => void;
  onRetry: (id: string) => void;
}) {
  const { t } = useWords();
  const { data } = useJob(id);
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>
            <bdi dir="ltr">{data?.job.name ?? "…"}</bdi>
          </Drawer.Title>
          <Drawer.Description>
            <bdi dir="ltr">{id}</bdi>
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">{data && <Facts job={data.job} />}</Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("close")}
            </Button>
          </Drawer.Close>
          {data?.job.state === "dead" && (
            <Button size="small" onClick={() => onRetry(id)}>
              {t("retry")}
            </Button>
          )}
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}

function Facts({ job }: { job: AdminJobAnswer["job"] }) {
  const { t, number, moment } = useWords();
  return (
    <dl className="grid gap-y-4">
      <Fact label={t("fields.state")}>
        <StateBadge state={job.state} />
      </Fact>
      {job.progress && (
        <Fact label={t("progress", { done: number(job.progress.done), total: number(job.progress.total) })}>
          <progress className="w-full" value={job.progress.done} max={job.progress.total} />
        </Fact>
      )}
      <Fact label={t("fields.attempt")}>{number(job.attempt)}</Fact>
      <Fact label={t("fields.created")}>{moment(job.created_at)}</Fact>
      {job.state === "waiting" && <Fact label={t("fields.due")}>{moment(job.run_at)}</Fact>}
      {job.finished_at && <Fact label={t("fields.finished")}>{moment(job.finished_at)}</Fact>}
      {job.key && (
        <Fact label={t("fields.key")}>
          <bdi dir="ltr">{job.key}</bdi>
        </Fact>
      )}
      <Fact label={t("fields.request")}>
        <bdi dir="ltr" className="break-all">
          {job.request_id ?? job.id}
        </bdi>
      </Fact>
      {job.error && (
        <Fact label={t("fields.error")}>
          <Source text={job.error} />
        </Fact>
      )}
      <Fact label={t("fields.data")}>
        <Source text={JSON.stringify(job.data, null, 2)} />
      </Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        <Text size="small" className="text-ui-fg-subtle">
          {label}
        </Text>
      </dt>
      <dd className="txt-small mt-1">{children}</dd>
    </div>
  );
}

function Source({ text }: { text: string }) {
  return (
    <pre
      dir="ltr"
      className="bg-ui-bg-subtle border-ui-border-base max-h-64 overflow-auto whitespace-pre-wrap break-words rounded border p-3 text-left text-xs"
    >
      {text}
    </pre>
  );
}
