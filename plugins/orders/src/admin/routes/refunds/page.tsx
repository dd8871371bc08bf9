import { ListPage, StateTabs, useShown, useWords } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ReceiptPercent } from "@medusajs/icons";
import { Badge, Button, Table, Text, toast } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { AdminRefund } from "../../../contract/release";
import { PAGE_SIZE, useRefunds, useRetry } from "../../release/use-release";
import { sentenceOf } from "../../sentence-of";

export const config = defineRouteConfig({
  label: "refunds",
  translationNs: "orderParts",
  icon: ReceiptPercent,
  rank: 3,
});

export const handle = { breadcrumb: () => <PageName /> };

function PageName() {
  return useWords("orderParts").t("refunds");
}

const STATES = ["due", "paid_back", "unpaid"] as const;

/** `/app/refunds`: what goes back to buyers, and what does not go through. */
export default function RefundsPage() {
  const { t } = useWords("orderParts");
  const at = useShown("state", STATES);
  return (
    <ListPage
      namespace="orderParts"
      title={t("refunds")}
      intro={t("intro")}
      tabs={<StateTabs label={t("state")} at={at} nameOf={(one) => t(`refundStates.${one}`)} />}
      found={useRefunds(at.state, at.page)}
      said={sentenceOf}
      empty={{ title: t(at.state === "due" ? "emptyDue" : "empty") }}
      at={at}
      size={PAGE_SIZE}
    >
      {({ refunds }) => <Rows refunds={refunds} />}
    </ListPage>
  );
}

function Rows({ refunds }: { refunds: AdminRefund[] }) {
  const { t, persian, plain, money, moment } = useWords("orderParts");
  const retry = useRetry();
  const again = (id: string) =>
    retry.mutate(id, {
      onSuccess: () => toast.success(t("retried")),
      onError: (error) => toast.error(sentenceOf(error, persian, t("unreachable"))),
    });
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell className="text-start">{t("order")}</Table.HeaderCell>
          <Table.HeaderCell className="text-start">{t("amount")}</Table.HeaderCell>
          <Table.HeaderCell className="hidden text-start md:table-cell">{t("owed")}</Table.HeaderCell>
          <Table.HeaderCell className="text-start">{t("state")}</Table.HeaderCell>
          <Table.HeaderCell />
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {refunds.map((refund) => (
          <Table.Row key={refund.id}>
            <Table.Cell>
              <Link className="text-ui-fg-interactive" to={`/orders/${refund.order_id}`}>
                {plain(refund.display_id)}
              </Link>{" "}
              <span className="text-ui-fg-subtle">{t(`causes.${refund.cause}`)}</span>
            </Table.Cell>
            <Table.Cell>
              {refund.amount === null ? t("unknown") : money(refund.amount, refund.currency_code)}
            </Table.Cell>
            <Table.Cell className="hidden md:table-cell">{moment(refund.owed_since)}</Table.Cell>
            <Table.Cell>
              <Badge size="2xsmall" color={refund.given_up ? "red" : refund.error ? "orange" : "grey"}>
                {refund.given_up ? t("givenUp") : t(`refundStates.${refund.state}`)}
              </Badge>
              {refund.error && (
                <Text size="xsmall" className="text-ui-fg-subtle">
                  <bdi dir="auto">{refund.error}</bdi>
                </Text>
              )}
            </Table.Cell>
            <Table.Cell className="text-end">
              {refund.state === "due" && refund.error && (
                <Button
                  size="small"
                  variant="secondary"
                  isLoading={retry.isPending && retry.variables === refund.id}
                  onClick={() => again(refund.id)}
                >
                  {t("again")}
                </Button>
              )}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
