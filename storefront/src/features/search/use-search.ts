"use client";

import type { StoreSearchAnswer } from "@dastranj/search/contract";
import { useEffect, useState } from "react";
import { ApiRefusal, callStore } from "@/lib/client";
import { type Search, searchQuery } from "./domain/search-address";

export type Results =
  | { state: "searching"; answer?: StoreSearchAnswer }
  | { state: "found"; answer: StoreSearchAnswer }
  | { state: "failed"; message?: string };

/** What a reader who asked too often is told; nothing of other failures, which have the page's own words. */
const toWait = (error: unknown) =>
  error instanceof ApiRefusal && error.status === 429 ? error.message : undefined;

/** Asks for what the address says; while it waits, the last answer stays in sight. */
export function useSearch(search: Search): Results & { again: () => void } {
  const query = searchQuery(search);
  const [attempt, setAttempt] = useState(0);
  const [results, setResults] = useState<Results>({ state: "searching" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt is the wish to ask once more
  useEffect(() => {
    const leaving = new AbortController();
    setResults((last) => ({ state: "searching", answer: last.state === "failed" ? undefined : last.answer }));
    callStore<StoreSearchAnswer>(query, { signal: leaving.signal }).then(
      (answer) => setResults({ state: "found", answer }),
      (error) => leaving.signal.aborted || setResults({ state: "failed", message: toWait(error) }),
    );
    return () => leaving.abort();
  }, [query, attempt]);
  return { ...results, again: () => setAttempt((count) => count + 1) };
}
