import { Button, Heading, Table, Text } from "@medusajs/ui";
import { STATEMENT_COLUMNS, type StatementAnswer } from "../../contract/statements";
import { Unloaded } from "../ledger/unloaded";
import { useWords } from "../use-words";
import { monthName, pathOf, useStatement } from "./use-statements";

/** A seller's statement of a month, as she reads it. */
export function SellerMonth({ seller, month, back }: { seller: string; month: string; back: () => void }) {
  const { t, persian } = useWords("statements");
  const found = useStatement(seller, month);
  if (found.isError || !found.data) return <Unloaded error={found.error} again={() => found.refetch()} />;
  const { statement } = found.data;
  const file = (format: string) =>
    `${pathOf(seller, month)}/statement.${format}?language=${persian ? "fa" : "en"}`;
  return (
    <section className="grid gap-y-4 py-4">
      <div className="flex flex-wrap items-center gap-3 px-6">
        <Heading level="h2">{t("of", { month: monthName(persian, statement, statement.from) })}</Heading>
        <Button size="small" variant="transparent" onClick={back}>
          {t("back")}
        </Button>
        {["csv", "pdf"].map((format) => (
          <Button key={format} size="small" variant="secondary" asChild>
            <a href={file(format)} target="_blank" rel="noreferrer">
              {format.toUpperCase()}
            </a>
          </Button>
        ))}
      </div>
      {statement.currencies.length === 0 && <Text className="px-6">{t("nothingInMonth")}</Text>}
      {statement.currencies.map((one) => (
        <InCurrency key={one.currency.code} one={one} />
      ))}
    </section>
  );
}

function InCurrency({ one }: { one: StatementAnswer["statement"]["currencies"][number] }) {
  const { t, number, money } = useWords("statements");
  const { currency, opening, rows, count, totals, closing } = one;
  const said = (units: string) => <bdi>{units === "0" ? "" : money(units, currency.code)}</bdi>;
  const columns = STATEMENT_COLUMNS.filter((column) => rows.some(({ amounts }) => amounts[column] !== "0"));
  return (
    <section aria-label={currency.code.toUpperCase()} className="grid gap-y-2">
      <div className="flex flex-wrap justify-between gap-x-6 px-6">
        <Heading level="h3">{currency.code.toUpperCase()}</Heading>
        <Text size="small">
          {t("opening")}: <bdi>{money(opening, currency.code)}</bdi>
        </Text>
        <Text size="small" weight="plus">
          {t("closing")}: <bdi>{money(closing, currency.code)}</bdi>
        </Text>
      </div>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell className="text-start">{t("what")}</Table.HeaderCell>
              {columns.map((column) => (
                <Table.HeaderCell key={column} className="text-end">
                  {t(`columns.${column}`)}
                </Table.HeaderCell>
              ))}
              <Table.HeaderCell className="text-end">{t("change")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {rows.map((row) => (
              <Table.Row key={row.seller_order_id ?? row.reference}>
                <Table.Cell>
                  {row.display_id === null ? (
                    <bdi>{row.reference ?? row.seller_order_id}</bdi>
                  ) : (
                    t("order", { number: number(row.display_id) })
                  )}
                </Table.Cell>
                {columns.map((column) => (
                  <Table.Cell key={column} className="text-end">
                    {said(row.amounts[column])}
                  </Table.Cell>
                ))}
                <Table.Cell className="text-end">{said(row.change)}</Table.Cell>
              </Table.Row>
            ))}
            <Table.Row>
              <Table.Cell />
              {columns.map((column) => (
                <Table.Cell key={column} className="text-end font-medium">
                  {said(totals[column])}
                </Table.Cell>
              ))}
              <Table.Cell />
            </Table.Row>
          </Table.Body>
        </Table>
      </div>
      {count > rows.length && (
        <Text size="small" className="px-6">
          {t("more", { shown: number(rows.length), all: number(count) })}
        </Text>
      )}
    </section>
  );
}
