import { Notice } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ListCheckbox } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import { useSearchParams } from "react-router-dom";
import { QueueBar } from "../../reviews/queue-bar";
import { type QueueView, readView, viewAddress } from "../../reviews/queue-filters";
import { QueueTable } from "../../reviews/queue-table";
import { QueueTabs } from "../../reviews/queue-tabs";
import { useQueue } from "../../reviews/use-reviews";
import { FailureNotice } from "../../sellers/notice";
import { Pager } from "../../sellers/pager";
import { SellerTableSkeleton } from "../../sellers/seller-table";
import { useWords } from "../../sellers/use-words";

export const config = defineRouteConfig({
  label: "review.title",
  translationNs: "sellers",
  icon: ListCheckbox,
  rank: 0,
});

export const handle = { breadcrumb: () => <QueueName /> };

function QueueName() {
  return useWords().t("review.title");
}

/** `/app/seller-reviews`: who waits for the office, whoever has waited longest first. */
export default function ReviewQueuePage() {
  const { t, number } = useWords();
  const [address, setAddress] = useSearchParams();
  const view = readView(address);
  const found = useQueue(view);
  const show = (wanted: QueueView) => setAddress(viewAddress(wanted));
  return (
    <Container className="divide-y p-0">
      <div className="flex items-baseline justify-between gap-x-4 px-6 py-4">
        <Heading>{t("review.title")}</Heading>
        {found.data && (
          <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
            {t("review.count", { total: number(found.data.count) })}
          </Text>
        )}
      </div>
      <QueueTabs view={view} counts={found.data?.counts} />
      <QueueBar view={view} onChange={show} />
      <Rows found={found} view={view} show={show} />
    </Container>
  );
}

function Rows({
  found,
  view,
  show,
}: {
  found: ReturnType<typeof useQueue>;
  view: QueueView;
  show: (view: QueueView) => void;
}) {
  const { t } = useWords();
  if (found.isError) return <FailureNotice error={found.error} retry={() => found.refetch()} />;
  if (!found.data) return <SellerTableSkeleton rows={10} />;
  const { applicants, count } = found.data;
  const whole = Object.keys(viewAddress(view)).length === 0;
  if (applicants.length === 0) {
    return whole ? (
      <Notice title={t("review.empty")} text={t("review.emptyHint")} />
    ) : (
      <Notice
        title={t("list.noMatch")}
        text={t("list.noMatchHint")}
        action={{ label: t("filters.clear"), do: () => show({ page: 0 }) }}
      />
    );
  }
  const queue = new URLSearchParams(viewAddress({ ...view, page: 0 })).toString();
  return (
    <>
      <QueueTable
        applicants={applicants}
        addressOf={(id) => `/sellers/${id}?${new URLSearchParams({ queue })}`}
      />
      <Pager page={view.page} count={count} onPage={(page) => show({ ...view, page })} />
    </>
  );
}
