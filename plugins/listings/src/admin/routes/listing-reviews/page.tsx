import { ListPage, SearchField } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Tag } from "@medusajs/icons";
import { Badge, Select, Table } from "@medusajs/ui";
import { Link, useNavigate, useSearchParams } from "react-router-dom";
import type { WaitingListing } from "../../../contract/listing-review";
import { sentenceOf } from "../../reviews/sentence-of";
import { PAGE_SIZE, useQueue, type View } from "../../reviews/use-reviews";
import { useWords } from "../../reviews/use-words";

export const config = defineRouteConfig({
  label: "title",
  translationNs: "listings",
  icon: Tag,
  rank: 1,
});

export const handle = { breadcrumb: () => <QueueName /> };

function QueueName() {
  return useWords().t("title");
}

function readView(address: URLSearchParams): View {
  const kind = address.get("kind");
  return {
    kind: kind === "new" || kind === "changed" ? kind : "",
    q: address.get("q") ?? "",
    page: Math.max(0, Number.parseInt(address.get("page") ?? "0", 10) || 0),
  };
}

/** `/app/listing-reviews`: listings that wait for the office, whichever has waited longest first. */
export default function ListingReviewsPage() {
  const { t, number, direction } = useWords();
  const [address, setAddress] = useSearchParams();
  const view = readView(address);
  const found = useQueue(view);
  const show = ({ kind, q, page }: View) =>
    setAddress({ ...(kind && { kind }), ...(q && { q }), ...(page > 0 && { page: String(page) }) });
  return (
    <ListPage
      namespace="listings"
      title={t("title")}
      many={found.data && t("count", { total: number(found.data.count) })}
      tabs={
        <div className="flex flex-wrap gap-2 px-6 py-4">
          <SearchField label={t("search")} value={view.q} onSearch={(q) => show({ ...view, q, page: 0 })} />
          <Select
            size="small"
            dir={direction}
            value={view.kind || "all"}
            onValueChange={(kind) =>
              show({ ...view, kind: kind === "all" ? "" : (kind as View["kind"]), page: 0 })
            }
          >
            <Select.Trigger aria-label={t("kind")}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {(["all", "new", "changed"] as const).map((kind) => (
                <Select.Item key={kind} value={kind}>
                  {t(`kinds.${kind}`)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
      }
      found={found}
      said={sentenceOf}
      empty={{ text: t(view.kind || view.q ? "noMatch" : "empty") }}
      at={{ page: view.page, turn: (page) => show({ ...view, page }) }}
      size={PAGE_SIZE}
    >
      {({ listings }) => <QueueTable listings={listings} />}
    </ListPage>
  );
}

/** What waits. The whole row leads to the listing; by keyboard, its name does. */
function QueueTable({ listings }: { listings: WaitingListing[] }) {
  const { t, nameOf, moment } = useWords();
  const navigate = useNavigate();
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell className="text-start">{t("listing")}</Table.HeaderCell>
          <Table.HeaderCell className="text-start">{t("seller")}</Table.HeaderCell>
          <Table.HeaderCell className="hidden text-start md:table-cell">{t("category")}</Table.HeaderCell>
          <Table.HeaderCell className="text-start">{t("since")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {listings.map(({ id, title, kind, seller, category, waiting_since }) => (
          <Table.Row key={id} className="cursor-pointer" onClick={() => navigate(`/listing-reviews/${id}`)}>
            <Table.Cell>
              <span className="flex items-center gap-x-2">
                <Link
                  to={`/listing-reviews/${id}`}
                  dir="auto"
                  className="text-ui-fg-base focus-visible:shadow-borders-focus rounded outline-none hover:underline"
                  onClick={(event) => event.stopPropagation()}
                >
                  {title}
                </Link>
                <Badge size="2xsmall" color={kind === "changed" ? "orange" : "blue"}>
                  {t(`kinds.${kind}`)}
                </Badge>
              </span>
            </Table.Cell>
            <Table.Cell>{nameOf(seller)}</Table.Cell>
            <Table.Cell className="hidden md:table-cell">{nameOf(category)}</Table.Cell>
            <Table.Cell>{moment(waiting_since)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
