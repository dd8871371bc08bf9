import { ListPage, StateTabs, useShown, useWords } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ArrowUturnLeft } from "@medusajs/icons";
import { Badge, Table } from "@medusajs/ui";
import { Link, useNavigate } from "react-router-dom";
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
  const { t } = useWords("orderReturns");
  const at = useShown("group", GROUPS);
  return (
    <ListPage
      namespace="orderReturns"
      title={t("title")}
      intro={t("intro")}
      tabs={<StateTabs label={t("state")} at={at} nameOf={(one) => t(`groups.${one}`)} />}
      found={useReturns(at.state, at.page)}
      said={sentenceOf}
      empty={{ title: t(at.state === "office" ? "emptyOffice" : "emptyAll") }}
      at={at}
      size={PAGE_SIZE}
    >
      {({ returns }) => <Rows returns={returns} />}
    </ListPage>
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
