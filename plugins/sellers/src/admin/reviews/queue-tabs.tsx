import { clx } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { QUEUE_STATUSES, type QueueStatus, type ReviewQueueAnswer } from "../../contract/review";
import { useWords } from "../sellers/use-words";
import { type QueueView, viewAddress } from "./queue-filters";

/** The states as tabs, each with how many stand there under the same filters. */
export function QueueTabs({ view, counts }: { view: QueueView; counts?: ReviewQueueAnswer["counts"] }) {
  const { t, number } = useWords();
  const waiting =
    counts && Object.values(counts).reduce((sum, each) => sum + each, 0) - counts.changes_requested;
  const tabs: { status: QueueStatus | undefined; label: string; amount: number | undefined }[] = [
    { status: undefined, label: t("review.open"), amount: waiting },
    ...QUEUE_STATUSES.map((status) => ({ status, label: t(`status.${status}`), amount: counts?.[status] })),
  ];
  return (
    <nav aria-label={t("review.title")} className="flex flex-wrap gap-2 px-6 py-3">
      {tabs.map(({ status, label, amount }) => {
        const chosen = view.status === status;
        return (
          <Link
            key={status ?? "open"}
            to={{ search: new URLSearchParams(viewAddress({ ...view, status, page: 0 })).toString() }}
            aria-current={chosen ? "page" : undefined}
            className={clx(
              "txt-compact-small-plus focus-visible:shadow-borders-focus flex items-center gap-x-2 rounded-full px-3 py-1 outline-none",
              chosen
                ? "bg-ui-bg-base text-ui-fg-base shadow-elevation-card-rest"
                : "text-ui-fg-subtle hover:text-ui-fg-base",
            )}
          >
            {label}
            <span className="text-ui-fg-muted tabular-nums">
              {amount === undefined ? "…" : number(amount)}
            </span>
          </Link>
        );
      })}
    </nav>
  );
}
