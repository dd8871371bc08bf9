import { askBackend } from "@dastranj/office";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { readAccount } from "../../contract/accounts";
import type {
  AdminAccountsAnswer,
  AdminEntriesAnswer,
  AdminTrialBalanceAnswer,
} from "../../contract/ledger-answers";

const KEY = "dastranj-ledger";
const PAGE_SIZE = "20";

/** What every kind of account held, now or at a past moment. */
export function useTrialBalance(at: string | null) {
  return useQuery({
    queryKey: [KEY, "trial-balance", at],
    queryFn: () =>
      askBackend<AdminTrialBalanceAnswer>(
        `/admin/ledger/trial-balance?${new URLSearchParams(at ? { at } : {})}`,
      ),
    placeholderData: keepPreviousData,
  });
}

/** The accounts of a kind at a moment, more when asked. */
export function useAccounts(kind: string, currency: string, at: string) {
  return useInfiniteQuery({
    queryKey: [KEY, "accounts", kind, currency, at],
    queryFn: ({ pageParam }) => {
      const asked = { kind, currency, at, limit: PAGE_SIZE };
      const query = new URLSearchParams({ ...asked, ...(pageParam && { after: pageParam }) });
      return askBackend<AdminAccountsAnswer>(`/admin/ledger/accounts?${query}`);
    },
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
}

/** Entries that answer to what is searched, older ones when asked. */
export function useEntries(search: Record<string, string>) {
  return useInfiniteQuery({
    queryKey: [KEY, "entries", search],
    queryFn: ({ pageParam }) => {
      const asked = { ...search, limit: PAGE_SIZE };
      const query = new URLSearchParams({ ...asked, ...(pageParam && { before: pageParam }) });
      return askBackend<AdminEntriesAnswer>(`/admin/ledger/entries?${query}`);
    },
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
}

/** What somebody searches for, by how it is written. */
export function whatIsSearched(
  text: string,
): { what: "account" | "seller_id" | "seller_order_id" | "reference"; value: string } | undefined {
  const value = text.trim().replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  if (!value) return undefined;
  if (readAccount(value)) return { what: "account", value };
  if (value.startsWith("sel_")) return { what: "seller_id", value };
  if (value.startsWith("sord_")) return { what: "seller_order_id", value };
  return { what: "reference", value };
}
