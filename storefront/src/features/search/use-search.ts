"use client";

import type { StoreSearchAnswer } from "@dastranj/search/contract";
import useSWR from "swr";
import { ApiRefusal, callStore } from "@/lib/client";
import { useRegion } from "@/lib/use-region";
import { type Relief, relaxations, reliefs } from "./domain/relaxed";
import { countQuery, type Search, searchQuery, type WishCurrency } from "./domain/search-address";

/** Asked once: what is found stays as it was found while its page is in sight. */
const ONCE = {
  revalidateOnFocus: false,
  revalidateOnReconnect: false,
  shouldRetryOnError: false,
  dedupingInterval: 60_000,
} as const;

export interface Results {
  /** The last answer stays in sight until the next has come. */
  answer: StoreSearchAnswer | undefined;
  searching: boolean;
  /** The words for a failure; empty where the page has its own. */
  failed: string | undefined;
  again: () => void;
}

/** What a reader who asked too often, or has no connection, is told; other failures have the page's own words. */
function wordsFor(error: unknown): string | undefined {
  if (error === undefined) return undefined;
  return error instanceof ApiRefusal && [0, 429].includes(error.status) ? error.message : "";
}

/** Asks for what the address says. What was found a moment ago is there at once when somebody comes back to it. */
export function useSearch(search: Search): Results {
  const currency = useRegion();
  const query = currency && searchQuery(search, currency);
  const { data, error, isLoading, mutate } = useSWR<StoreSearchAnswer>(query, read, {
    ...ONCE,
    keepPreviousData: true,
  });
  return {
    answer: error ? undefined : data,
    searching: !query || isLoading,
    failed: wordsFor(error),
    again: () => void mutate(undefined, { revalidate: true }),
  };
}

/** Where nothing was found: without what there would be something, and how much, the most first. Undefined while it is asked. */
export function useRelief(search: Search, wanted: boolean): Relief[] | undefined {
  const currency = useRegion();
  const query = wanted && currency ? `relief?${countQuery(search, currency)}` : null;
  const { data } = useSWR(query, () => readRelief(search, currency ?? "irr"), ONCE);
  return data;
}

const read = (query: string) => callStore<StoreSearchAnswer>(query);

async function readRelief(search: Search, currency: WishCurrency): Promise<Relief[]> {
  const asked = relaxations(search).map(async (relaxed) => {
    const { count } = await read(countQuery({ ...search, ...relaxed.change }, currency));
    return { ...relaxed, count };
  });
  // What could not be asked is not offered.
  const told = (await Promise.allSettled(asked)).flatMap((each) =>
    each.status === "fulfilled" ? [each.value] : [],
  );
  return reliefs(told);
}
