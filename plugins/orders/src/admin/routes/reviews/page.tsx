import { useWords } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChatBubbleLeftRight } from "@medusajs/icons";
import { Badge, Button, Container, Heading, Input, Table, Text } from "@medusajs/ui";
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
  const { t, persian, number } = useWords("reviews");
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
  const count = found.data?.count ?? 0;
  return (
    <Container className="divide-y p-0">
      <div className="grid gap-y-1 px-6 py-4">
        <Heading>{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("intro")}
        </Text>
      </div>
      <div className="flex flex-wrap items-center gap-2 px-6 py-3">
        <nav className="flex gap-2" aria-label={t("queue")}>
          {ADMIN_REVIEW_QUEUES.map((one) => (
            <Button
              key={one}
              size="small"
              variant={one === queue ? "secondary" : "transparent"}
              aria-pressed={one === queue}
              onClick={() => show({ queue: one })}
            >
              {t(`queues.${one}`)}
              {one === queue && found.data && ` ${number(count)}`}
            </Button>
          ))}
        </nav>
        <Input
          type="search"
          size="small"
          dir="auto"
          aria-label={t("search")}
          placeholder={t("search")}
          defaultValue={q}
          onChange={({ target }) => show({ q: target.value.trim() })}
        />
      </div>
      {found.isError && (
        <div role="alert" className="flex flex-col items-center gap-y-2 px-6 py-16">
          <Text size="small">{sentenceOf(found.error, persian, t("unreachable"))}</Text>
          <Button size="small" variant="secondary" onClick={() => found.refetch()}>
            {t("tryAgain")}
          </Button>
        </div>
      )}
      {found.data && count === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-16 text-center">
          {t("empty")}
        </Text>
      )}
      {found.data && count > 0 && <ReviewTable reviews={found.data.reviews} />}
      {count > PAGE_SIZE && (
        <nav className="flex justify-end gap-x-2 px-6 py-4" aria-label={t("title")}>
          <Button
            size="small"
            variant="transparent"
            disabled={page === 0}
            onClick={() => show({ page: page - 1 })}
          >
            {t("previous")}
          </Button>
          <Button
            size="small"
            variant="transparent"
            disabled={(page + 1) * PAGE_SIZE >= count}
            onClick={() => show({ page: page + 1 })}
          >
            {t("next")}
          </Button>
        </nav>
      )}
    </Container>
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
