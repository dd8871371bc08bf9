import { ListPage } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ListCheckbox } from "@medusajs/icons";
import { useSearchParams } from "react-router-dom";
import { QueueBar } from "../../reviews/queue-bar";
import { type QueueView, readView, viewAddress } from "../../reviews/queue-filters";
import { QueueTable } from "../../reviews/queue-table";
import { QueueTabs } from "../../reviews/queue-tabs";
import { useQueue } from "../../reviews/use-reviews";
import { PAGE_SIZE } from "../../sellers/filters";
import { SellerTableSkeleton } from "../../sellers/seller-table";
import { sentenceOf } from "../../sellers/sentence-of";
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
  const queue = new URLSearchParams(viewAddress({ ...view, page: 0 })).toString();
  return (
    <ListPage
      namespace="sellers"
      title={t("review.title")}
      many={found.data && t("review.count", { total: number(found.data.count) })}
      tabs={
        <>
          <QueueTabs view={view} counts={found.data?.counts} />
          <QueueBar view={view} onChange={show} />
        </>
      }
      found={found}
      said={sentenceOf}
      waiting={<SellerTableSkeleton rows={10} />}
      empty={
        queue === ""
          ? { title: t("review.empty"), text: t("review.emptyHint") }
          : {
              title: t("list.noMatch"),
              text: t("list.noMatchHint"),
              action: { label: t("filters.clear"), do: () => show({ page: 0 }) },
            }
      }
      at={{ page: view.page, turn: (page) => show({ ...view, page }) }}
      size={PAGE_SIZE}
      pages={t("title")}
    >
      {({ applicants }) => (
        <QueueTable
          applicants={applicants}
          addressOf={(id) => `/sellers/${id}?${new URLSearchParams({ queue })}`}
        />
      )}
    </ListPage>
  );
}
