import { useWords } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ArrowUturnLeft } from "@medusajs/icons";
import { Badge, Button, Container, Heading, Table, Text } from "@medusajs/ui";
import { Link, useNavigate, useSearchParams } from "react-router-dom";
import type { AdminReturnsAnswer } from "../../../contract/returns";
import { GROUPS, PAGE_SIZE, useReturns } from "../../returns/use-returns";
import { sentenceOf } from "../../sentence-of";

export const config = defineRouteConfig({
  label: "title",
  translationNs: "orderReturns",
  icon: ArrowUturnLeft,
  rank: 4,
});

export const handle = { breadcrumb: () => <PageName /> };

function PageName() {
  return useWords("orderReturns").t("title");
}

/** `/app/order-returns`: what buyer and seller do not agree on, and all that was ever sent back. */
export default function OrderReturnsPage() {
  const { t, persian } = useWords("orderReturns");
  const [address, setAddress] = useSearchParams();
  const group = GROUPS.find((one) => one === address.get("group")) ?? "office";
  const page = Math.max(0, Number.parseInt(address.get("page") ?? "0", 10) || 0);
  const found = useReturns(group, page);
  const show = (wanted: string, at = 0) => setAddress({ group: wanted, ...(at > 0 && { page: String(at) }) });
  const { returns, count } = found.data ?? { returns: [], count: 0 };
  return (
    <Container className="divide-y p-0">
      <div className="grid gap-y-1 px-6 py-4">
        <Heading>{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("intro")}
        </Text>
      </div>
      <nav className="flex flex-wrap gap-2 px-6 py-3" aria-label={t("state")}>
        {GROUPS.map((one) => (
          <Button
            key={one}
            size="small"
            variant={one === group ? "secondary" : "transparent"}
            aria-pressed={one === group}
            onClick={() => show(one)}
          >
            {t(`groups.${one}`)}
          </Button>
        ))}
      </nav>
      {found.isError ? (
        <div role="alert" className="grid justify-items-center gap-y-3 px-6 py-16 text-center">
          <Heading level="h2">{t("failed")}</Heading>
          <Text size="small">{sentenceOf(found.error, persian, t("unreachable"))}</Text>
          <Button size="small" variant="secondary" onClick={() => found.refetch()}>
            {t("again")}
          </Button>
        </div>
      ) : !found.data ? (
        <div aria-busy="true" className="h-64" />
      ) : returns.length === 0 ? (
        <Heading level="h2" className="px-6 py-16 text-center">
          {t(group === "office" ? "emptyOffice" : "emptyAll")}
        </Heading>
      ) : (
        <Rows returns={returns} />
      )}
      {count > PAGE_SIZE && (
        <nav className="flex justify-end gap-x-2 px-6 py-4" aria-label={t("title")}>
          <Button
            size="small"
            variant="transparent"
            disabled={page === 0}
            onClick={() => show(group, page - 1)}
          >
            {t("previous")}
          </Button>
          <Button
            size="small"
            variant="transparent"
            disabled={(page + 1) * PAGE_SIZE >= count}
            onClick={() => show(group, page + 1)}
          >
            {t("next")}
          </Button>
        </nav>
      )}
    </Container>
  );
}

/** The whole row leads to the return; by keyboard, its number does. */
function Rows({ returns }: { returns: AdminReturnsAnswer["returns"] }) {
  const { t, plain, money, moment, nameOf } = useWords("orderReturns");
  const navigate = useNavigate();
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell className="text-start">{t("orderHead")}</Table.HeaderCell>
          <Table.HeaderCell className="text-start">{t("seller")}</Table.HeaderCell>
          <Table.HeaderCell className="hidden text-start md:table-cell">{t("reason")}</Table.HeaderCell>
          <Table.HeaderCell className="text-start">{t("amount")}</Table.HeaderCell>
          <Table.HeaderCell className="hidden text-start md:table-cell">{t("since")}</Table.HeaderCell>
          <Table.HeaderCell className="text-start">{t("state")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {returns.map((row) => (
          <Table.Row
            key={row.id}
            className="cursor-pointer"
            onClick={() => navigate(`/order-returns/${row.id}`)}
          >
            <Table.Cell>
              <Link
                to={`/order-returns/${row.id}`}
                className="text-ui-fg-base focus-visible:shadow-borders-focus rounded outline-none hover:underline"
                onClick={(event) => event.stopPropagation()}
              >
                {t("order", { number: plain(row.display_id) })}
              </Link>
            </Table.Cell>
            <Table.Cell>{nameOf(row.seller)}</Table.Cell>
            <Table.Cell className="hidden md:table-cell">{t(`reasons.${row.reason}`)}</Table.Cell>
            <Table.Cell>
              <bdi>{money(row.full_amount, row.currency_code)}</bdi>
            </Table.Cell>
            <Table.Cell className="hidden md:table-cell">{moment(row.requested_at)}</Table.Cell>
            <Table.Cell>
              <Badge size="2xsmall">{t(`states.${row.state}`)}</Badge>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
