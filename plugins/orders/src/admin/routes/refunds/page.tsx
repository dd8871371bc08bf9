import { useWords } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ReceiptPercent } from "@medusajs/icons";
import { Badge, Button, Container, Heading, Table, Text, toast } from "@medusajs/ui";
import { Link, useSearchParams } from "react-router-dom";
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
  const { t, persian, number } = useWords("orderParts");
  const [address, setAddress] = useSearchParams();
  const state = STATES.find((one) => one === address.get("state")) ?? "due";
  const page = Math.max(0, Number.parseInt(address.get("page") ?? "0", 10) || 0);
  const found = useRefunds(state, page);
  const show = (wanted: string, at = 0) => setAddress({ state: wanted, ...(at > 0 && { page: String(at) }) });
  const { refunds, count } = found.data ?? { refunds: [], count: 0 };
  const to = page * PAGE_SIZE + refunds.length;
  return (
    <Container className="divide-y p-0">
      <div className="grid gap-y-1 px-6 py-4">
        <Heading>{t("refunds")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("intro")}
        </Text>
      </div>
      <nav className="flex flex-wrap gap-2 px-6 py-3" aria-label={t("state")}>
        {STATES.map((one) => (
          <Button
            key={one}
            size="small"
            variant={one === state ? "secondary" : "transparent"}
            aria-pressed={one === state}
            onClick={() => show(one)}
          >
            {t(`refundStates.${one}`)}
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
      ) : refunds.length === 0 ? (
        <Heading level="h2" className="px-6 py-16 text-center">
          {t(state === "due" ? "emptyDue" : "empty")}
        </Heading>
      ) : (
        <>
          <Rows refunds={refunds} />
          <div className="flex items-center justify-between px-6 py-4">
            <Text size="small" className="text-ui-fg-subtle">
              {t("range", {
                from: number(page * PAGE_SIZE + 1),
                to: number(to),
                total: number(count),
              })}
            </Text>
            <div className="flex gap-x-2">
              <Button
                size="small"
                variant="transparent"
                disabled={page === 0}
                onClick={() => show(state, page - 1)}
              >
                {t("previous")}
              </Button>
              <Button
                size="small"
                variant="transparent"
                disabled={to >= count}
                onClick={() => show(state, page + 1)}
              >
                {t("next")}
              </Button>
            </div>
          </div>
        </>
      )}
    </Container>
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
