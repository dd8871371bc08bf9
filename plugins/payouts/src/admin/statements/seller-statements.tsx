import { Badge, Button, Input, Label, Table, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { useSearchParams } from "react-router-dom";
import { Unloaded } from "../ledger/unloaded";
import { useWords } from "../use-words";
import { SellerMonth } from "./seller-month";
import { monthName, useMonths } from "./use-statements";

/** The statements of a seller whom the address or the operator names. */
export function SellerStatements() {
  const { t } = useWords("statements");
  const field = useId();
  const [address, setAddress] = useSearchParams();
  const [seller, month] = [address.get("seller") ?? "", address.get("month")];
  const [typed, setTyped] = useState(seller);
  const go = (more: Record<string, string>) => setAddress({ view: "statements", seller, ...more });
  return (
    <>
      <form
        className="flex flex-wrap items-end gap-3 px-6 py-4"
        onSubmit={(event) => {
          event.preventDefault();
          go({ seller: typed.trim() });
        }}
      >
        <div className="grid min-w-64 flex-1 gap-y-1">
          <Label size="small" htmlFor={field}>
            {t("seller")}
          </Label>
          <Input
            id={field}
            size="small"
            dir="ltr"
            maxLength={100}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("sellerHint")}
          </Text>
        </div>
        <Button size="small" variant="secondary" type="submit">
          {t("show")}
        </Button>
      </form>
      {seller === "" ? (
        <Text className="px-6 py-16 text-center">{t("choose")}</Text>
      ) : month ? (
        <SellerMonth seller={seller} month={month} back={() => go({})} />
      ) : (
        <Months
          seller={seller}
          before={address.get("before")}
          show={(one) => go({ month: one })}
          turn={(before) => go(before ? { before } : {})}
        />
      )}
    </>
  );
}

function Months({
  seller,
  before,
  show,
  turn,
}: {
  seller: string;
  before: string | null;
  show: (month: string) => void;
  turn: (before: string | null) => void;
}) {
  const { t, persian, money } = useWords("statements");
  const found = useMonths(seller, before);
  if (found.isError || !found.data) return <Unloaded error={found.error} again={() => found.refetch()} />;
  const { months, earlier } = found.data;
  if (months.length === 0 && !before) return <Text className="px-6 py-16 text-center">{t("nothing")}</Text>;
  return (
    <section aria-label={t("months")}>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="text-start">{t("months")}</Table.HeaderCell>
            <Table.HeaderCell className="text-end">{t("earned")}</Table.HeaderCell>
            <Table.HeaderCell className="hidden text-end md:table-cell">{t("paidOut")}</Table.HeaderCell>
            <Table.HeaderCell className="text-end">{t("closing")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {months.flatMap(({ month, from, open, sums }) =>
            sums.map(({ currency, earned, paid_out, closing }) => (
              <Table.Row key={`${month} ${currency}`}>
                <Table.Cell>
                  <button
                    type="button"
                    className="text-start text-ui-fg-interactive"
                    onClick={() => show(month)}
                  >
                    {monthName(persian, found.data, from)}
                  </button>
                  {open && (
                    <Badge size="2xsmall" className="ms-2">
                      {t("open")}
                    </Badge>
                  )}
                </Table.Cell>
                <Table.Cell className="text-end">
                  <bdi>{money(earned, currency)}</bdi>
                </Table.Cell>
                <Table.Cell className="hidden text-end md:table-cell">
                  <bdi>{money(paid_out, currency)}</bdi>
                </Table.Cell>
                <Table.Cell className="text-end">
                  <bdi>{money(closing, currency)}</bdi>
                </Table.Cell>
              </Table.Row>
            )),
          )}
        </Table.Body>
      </Table>
      <div className="flex gap-2 px-6 py-4">
        {before && (
          <Button size="small" variant="transparent" onClick={() => turn(null)}>
            {t("latest")}
          </Button>
        )}
        {earlier && (
          <Button size="small" variant="transparent" onClick={() => turn(earlier)}>
            {t("earlier")}
          </Button>
        )}
      </div>
    </section>
  );
}
