"use client";

import type { StoreSuggestAnswer } from "@dastranj/search/contract";
import { useEffect, useState } from "react";
import { callStore } from "@/lib/client";

/** Asked when the fingers rest. */
const REST_MS = 120;
/** Of each kind. */
const OF_EACH = 4;
const MOST_KEPT = 50;

export interface Suggestions {
  /** The words that these are for; the last ones stay in sight until the next have come. */
  q: string;
  answer: StoreSuggestAnswer | null;
  failed: boolean;
}

const NONE: Suggestions = { q: "", answer: null, failed: false };

const kept = new Map<string, StoreSuggestAnswer>();

function keep(q: string, answer: StoreSuggestAnswer) {
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(q, answer);
}

/** What may be meant by words that are being typed. An answer that comes late, when others are asked for, is not heard. */
export function useSuggestions(q: string, open: boolean): Suggestions {
  const [suggestions, setSuggestions] = useState(NONE);
  useEffect(() => {
    if (!open) return;
    const known = q ? kept.get(q) : undefined;
    if (!q || known) {
      setSuggestions(known ? { q, answer: known, failed: false } : NONE);
      return;
    }
    const leaving = new AbortController();
    const ask = async () => {
      const query = new URLSearchParams({ q, limit: String(OF_EACH) });
      try {
        const answer = await callStore<StoreSuggestAnswer>(`search/suggest?${query}`, {
          signal: leaving.signal,
        });
        keep(q, answer);
        if (!leaving.signal.aborted) setSuggestions({ q, answer, failed: false });
      } catch {
        if (!leaving.signal.aborted) setSuggestions({ q, answer: null, failed: true });
      }
    };
    const timer = setTimeout(ask, REST_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [q, open]);
  return suggestions;
}
