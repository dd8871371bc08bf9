"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";

/** The search in sight, for the boxes that stand outside its page. */
interface CurrentSearch {
  q: string;
  /** Searches for other words here. */
  searchFor: (q: string) => void;
}

let current: CurrentSearch | null = null;
const listeners = new Set<() => void>();

function place(search: CurrentSearch | null) {
  current = search;
  for (const tell of listeners) tell();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The search in sight; null on every other page. */
export function useCurrentSearch(): CurrentSearch | null {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => null,
  );
}

/** Says that these words are searched for on this page, and who takes others. */
export function useAsCurrentSearch(q: string, searchFor: (q: string) => void): void {
  const latest = useRef(searchFor);
  useEffect(() => {
    latest.current = searchFor;
  });
  useEffect(() => {
    place({ q, searchFor: (other) => latest.current(other) });
    return () => place(null);
  }, [q]);
}
