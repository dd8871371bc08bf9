import { Badge, Button, Heading, Input, Label, Table, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import type { AdminTrialBalanceAnswer } from "../../contract/ledger-answers";
import { useWords } from "../use-words";
import { AccountName } from "./account-name";
import { Unloaded } from "./unloaded";
import { useAccounts, useTrialBalance } from "./use-ledger";

type Currency = AdminTrialBalanceAnswer["trial_balance"]["currencies"][number];

/** What every kind of account held, now or at a moment that the operator chooses. */
export function TrialBalance() {
  const { t, moment } = useWords("ledger");
  const field = useId();
  const [chosen, setChosen] = useState("");
  const at = chosen && Number.isFinite(Date.parse(chosen)) ? new Date(chosen).toISOString() : null;
  const found = useTrialBalance(at);
  const balance = found.data?.trial_balance;
  return (
    <>
      <div className="flex flex-wrap items-end gap-3 px-6 py-4">
        <div className="grid gap-y-1">
          <Label size="small" htmlFor={field}>
            {t("moment")}
          </Label>
          <Input
            id={field}
            size="small"
            type="datetime-local"
            step={1}
            value={chosen}
            onChange={({ target }) => setChosen(target.value)}
          />
        </div>
        <Button
          size="small"
          variant="secondary"
          onClick={() => {
            setChosen("");
            void found.refetch();
          }}
        >
          {t("now")}
        </Button>
        {balance && (
          <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
            {t("asOf", { at: moment(balance.at) })}
          </Text>
        )}
      </div>
      {found.isError || !balance ? (
        <Unloaded error={found.error} again={() => found.refetch()} />
      ) : balance.currencies.length === 0 ? (
        <Heading level="h2" className="px-6 py-16 text-center">
          {t(at ? "emptyMoment" : "empty")}
        </Heading>
      ) : (
        balance.currencies.map((currency) => (
          <CurrencyBalance key={currency.currency} currency={currency} at={balance.at} />
        ))
      )}
    </>
  );
}

function CurrencyBalance({ currency: { currency, sum, kinds }, at }: { currency: Currency; at: string }) {
  const { t, number, money } = useWords("ledger");
  const [open, setOpen] = useState<string>();
  return (
    <section aria-label={currency.toUpperCase()} className="py-2">
      <div className="flex items-center gap-x-3 px-6 py-2">
        <Heading level="h2">{currency.toUpperCase()}</Heading>
        <Badge size="2xsmall" color={sum === "0" ? "green" : "red"}>
          {sum === "0" ? t("sumIsZero") : t("sumIsNotZero", { sum: money(sum, currency) })}
        </Badge>
      </div>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="text-start">{t("account")}</Table.HeaderCell>
            <Table.HeaderCell className="hidden text-end md:table-cell">{t("accounts")}</Table.HeaderCell>
            <Table.HeaderCell className="text-end">{t("balance")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {kinds.map(({ kind, accounts, balance, sign_holds }) => (
            <Table.Row key={kind}>
              <Table.Cell>
                <button
                  type="button"
                  className="text-start text-ui-fg-interactive"
                  aria-expanded={open === kind}
                  onClick={() => setOpen(open === kind ? undefined : kind)}
                >
                  {t(`kinds.${kind}`)}
                </button>
                {!sign_holds && (
                  <Badge size="2xsmall" color="red" className="ms-2">
                    {t("signBroken")}
                  </Badge>
                )}
              </Table.Cell>
              <Table.Cell className="hidden text-end md:table-cell">{number(accounts)}</Table.Cell>
              <Table.Cell className="text-end">
                <bdi>{money(balance, currency)}</bdi>
              </Table.Cell>
            </Table.Row>
          ))}
          <Table.Row>
            <Table.Cell className="font-medium">{t("sum")}</Table.Cell>
            <Table.Cell className="hidden md:table-cell" />
            <Table.Cell className="text-end font-medium">
              <bdi>{money(sum, currency)}</bdi>
            </Table.Cell>
          </Table.Row>
        </Table.Body>
      </Table>
      {open && <Accounts kind={open} currency={currency} at={at} />}
    </section>
  );
}

/** Each account of a kind. */
function Accounts({ kind, currency, at }: { kind: string; currency: string; at: string }) {
  const { t, money } = useWords("ledger");
  const found = useAccounts(kind, currency, at);
  if (found.isError || !found.data) return <Unloaded error={found.error} again={() => found.refetch()} />;
  const accounts = found.data.pages.flatMap((page) => page.accounts);
  return (
    <section aria-label={t("accountsOf", { kind: t(`kinds.${kind}`) })} className="bg-ui-bg-subtle px-6 py-3">
      <ul className="grid gap-y-2">
        {accounts.map(({ account, balance }) => (
          <li key={account} className="flex flex-wrap justify-between gap-x-4 text-sm">
            <AccountName account={account} />
            <bdi>{money(balance, currency)}</bdi>
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <Button
          size="small"
          variant="transparent"
          className="mt-2"
          isLoading={found.isFetchingNextPage}
          onClick={() => found.fetchNextPage()}
        >
          {t("more")}
        </Button>
      )}
    </section>
  );
}
