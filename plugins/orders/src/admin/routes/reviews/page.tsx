import { ListPage, SearchField, StateTabs, useWords } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChatBubbleLeftRight } from "@medusajs/icons";
import { Badge, Table } from "@medusajs/ui";
import { Link, useNavigate, useSearchParams } from "react-router-dom";
import { ADMIN_REVIEW_QUEUES, type AdminReviewRow } from "../../../contract/reviews";
import { PAGE_SIZE, useReviews } from "../../reviews/use-reviews";
import { sentenceOf } from "../../sentence-of";

export const config = defineRouteConfig({
  label: "title",
  translationNs: "reviews",
  icon: ChatBubbleLeftRight,
  rank: 4,
});

export const handle = { breadcrumb: () => <PageName /> };

function PageName() {
  return useWords("reviews").t("title");
}

/** `/app/reviews`: what buyers say, and first of all what waits for the office. */
export default function ReviewsPage() {
  const { t, number } = useWords("reviews");
  const [address, setAddress] = useSearchParams();
  const queue = ADMIN_REVIEW_QUEUES.find((one) => one === address.get("queue")) ?? "waiting";
  const q = address.get("q") ?? "";
  const page = Math.max(0, Number.parseInt(address.get("page") ?? "0", 10) || 0);
  const found = useReviews(queue, q, page);
  const show = (wanted: { queue?: string; q?: string; page?: number }) => {
    const next = { queue, q, page: 0, ...wanted };
    setAddress({
      queue: next.queue,
      ...(next.q && { q: next.q }),
      ...(next.page > 0 && { page: String(next.page) }),
    });
  };
  const at = {
    states: ADMIN_REVIEW_QUEUES,
    state: queue,
    page,
    show: (one: string) => show({ queue: one }),
    turn: (to: number) => show({ page: to }),
  };
  return (
    <ListPage
      namespace="reviews"
      title={t("title")}
      intro={t("intro")}
      tabs={
        <div className="flex flex-wrap items-center justify-between">
          <StateTabs
            label={t("queue")}
            at={at}
            nameOf={(one) =>
              one === queue && found.data
                ? `${t(`queues.${one}`)} ${number(found.data.count)}`
                : t(`queues.${one}`)
            }
          />
          <div className="px-6 py-3">
            <SearchField label={t("search")} value={q} onSearch={(wanted) => show({ q: wanted })} />
          </div>
        </div>
      }
      found={found}
      said={sentenceOf}
      empty={{ text: t("empty") }}
      at={at}
      size={PAGE_SIZE}
    >
      {({ reviews }) => <ReviewTable reviews={reviews} />}
    </ListPage>
  );
}

/** The whole row leads to the review; by keyboard, its first words do. */
function ReviewTable({ reviews }: { reviews: AdminReviewRow[] }) {
  const { t, nameOf, number, moment, persian } = useWords("reviews");
  const navigate = useNavigate();
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell className="text-start">{t("review")}</Table.HeaderCell>
          <Table.HeaderCell className="text-start">{t("why")}</Table.HeaderCell>
          <Table.HeaderCell className="hidden text-start md:table-cell">{t("goods")}</Table.HeaderCell>
          <Table.HeaderCell className="hidden text-start md:table-cell">{t("seller")}</Table.HeaderCell>
          <Table.HeaderCell className="text-start">{t("written")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {reviews.map(({ id, stars, words, state, held_for, reports, product, seller, written_at }) => (
          <Table.Row key={id} className="cursor-pointer" onClick={() => navigate(`/reviews/${id}`)}>
            <Table.Cell className="max-w-72">
              <Link
                to={`/reviews/${id}`}
                dir="auto"
                className="text-ui-fg-base focus-visible:shadow-borders-focus block truncate rounded outline-none hover:underline"
                onClick={(event) => event.stopPropagation()}
              >
                {number(stars)} ★ {words ?? t("noWords")}
              </Link>
            </Table.Cell>
            <Table.Cell>
              <span className="flex flex-wrap gap-1">
                {state === "hidden" && <Badge size="2xsmall">{t("states.hidden")}</Badge>}
                {held_for.map((hold) => (
                  <Badge key={hold} size="2xsmall" color="orange">
                    {t(`holds.${hold}`)}
                  </Badge>
                ))}
                {reports > 0 && (
                  <Badge size="2xsmall" color="red">
                    {t("reports", { number: number(reports) })}
                  </Badge>
                )}
              </span>
            </Table.Cell>
            <Table.Cell className="hidden md:table-cell">
              {persian ? product.title : product.title_en}
            </Table.Cell>
            <Table.Cell className="hidden md:table-cell">{nameOf(seller)}</Table.Cell>
            <Table.Cell>{moment(written_at)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
