"use client";

import { useCallback, useEffect, useState } from "react";
import { readRemembered, remembered } from "./domain/remembered";

/** Where the device remembers; nothing of it is ever sent. */
const KEY = "dastranj-searches";

function read(): string[] {
  try {
    return readRemembered(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

function write(searches: string[]): void {
  try {
    if (searches.length > 0) localStorage.setItem(KEY, JSON.stringify(searches));
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing remembers nothing.
  }
}

/** Remembers a search on this device. */
export const rememberSearch = (q: string): void => write(remembered(read(), q));

/** The searches that this device remembers, read when the box is opened. */
export function useRecentSearches(open: boolean): { recent: string[]; forget: () => void } {
  const [recent, setRecent] = useState<string[]>([]);
  useEffect(() => {
    if (open) setRecent(read());
  }, [open]);
  const forget = useCallback(() => {
    write([]);
    setRecent([]);
  }, []);
  return { recent, forget };
}
