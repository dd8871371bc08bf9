import { Button, Heading, Input, Label, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { useSearchParams } from "react-router-dom";
import type { AdminEntry } from "../../contract/ledger-answers";
import { useWords } from "../use-words";
import { AccountName } from "./account-name";
import { Unloaded } from "./unloaded";
import { useEntries, whatIsSearched } from "./use-ledger";

/** Entries, the youngest first, and those that answer to a search. */
export function Entries() {
  const { t } = useWords("ledger");
  const field = useId();
  const [address, setAddress] = useSearchParams();
  const text = address.get("q") ?? "";
  const [typed, setTyped] = useState(text);
  const searched = whatIsSearched(text);
  const found = useEntries(searched ? { [searched.what]: searched.value } : {});
  const search = (q: string) => setAddress({ view: "entries", ...(q.trim() && { q: q.trim() }) });
  const entries = found.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <>
      <form
        className="flex flex-wrap items-end gap-3 px-6 py-4"
        onSubmit={(event) => {
          event.preventDefault();
          search(typed);
        }}
      >
        <div className="grid min-w-64 flex-1 gap-y-1">
          <Label size="small" htmlFor={field}>
            {t("searchHint")}
          </Label>
          <Input
            id={field}
            size="small"
            dir="auto"
            maxLength={200}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        <Button size="small" variant="secondary" type="submit">
          {t("search")}
        </Button>
        {searched && (
          <Button
            size="small"
            variant="transparent"
            type="button"
            onClick={() => {
              setTyped("");
              search("");
            }}
          >
            {t("clear")}
          </Button>
        )}
      </form>
      {found.isError || !found.data ? (
        <Unloaded error={found.error} again={() => found.refetch()} />
      ) : entries.length === 0 && !found.hasNextPage ? (
        <Heading level="h2" className="px-6 py-16 text-center">
          {t(searched ? "noneFound" : "empty")}
        </Heading>
      ) : (
        <>
          <ul className="divide-y">
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </ul>
          {found.hasNextPage && (
            <div className="px-6 py-4">
              <Button
                size="small"
                variant="secondary"
                isLoading={found.isFetchingNextPage}
                onClick={() => found.fetchNextPage()}
              >
                {t("older")}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  );
}

function Entry({ entry }: { entry: AdminEntry }) {
  const { t, moment } = useWords("ledger");
  const [open, setOpen] = useState(false);
  const movements = useId();
  return (
    <li className="grid gap-y-2 px-6 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <div className="min-w-0">
          <bdi dir="ltr" className="break-all font-medium text-sm">
            {entry.reference}
          </bdi>
          {entry.memo && (
            <Text size="small" className="text-ui-fg-subtle">
              <bdi dir="auto">{entry.memo}</bdi>
            </Text>
          )}
        </div>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("posted")} {moment(entry.posted_at)} · {t("occurred")} {moment(entry.occurred_at)}
        </Text>
      </div>
      <Button
        size="small"
        variant="transparent"
        className="justify-self-start"
        aria-expanded={open}
        aria-controls={movements}
        onClick={() => setOpen(!open)}
      >
        {t(open ? "hide" : "show")}
      </Button>
      {open && (
        <ul id={movements} aria-label={t("movements")} className="grid gap-y-3 bg-ui-bg-subtle p-3">
          {entry.movements.map((movement, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the movements of an entry never change
            <MovementLine key={index} movement={movement} />
          ))}
        </ul>
      )}
    </li>
  );
}

function MovementLine({ movement }: { movement: AdminEntry["movements"][number] }) {
  const { t, money } = useWords("ledger");
  const { from, to, amount, currency, from_after, to_after, line } = movement;
  const side = (words: string, account: string, after: string | null) => (
    <div>
      <span className="text-ui-fg-subtle">{words}</span> <AccountName account={account} />
      {after !== null && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("after", { amount: money(after, currency) })}
        </Text>
      )}
    </div>
  );
  return (
    <li className="grid gap-2 text-sm md:grid-cols-[8rem_1fr_1fr_8rem]">
      <bdi dir="ltr" className="text-ui-fg-subtle text-xs">
        {line}
      </bdi>
      {side(t("from"), from, from_after)}
      {side(t("to"), to, to_after)}
      <bdi className="text-end font-medium">{money(amount, currency)}</bdi>
    </li>
  );
}
