"use client";

import type { DirectPriceAnswer } from "@dastranj/cooperatives/contract";
import { useEffect, useState } from "react";
import { callStore, sentenceOf } from "@/lib/client";

/** What is asked about; undefined while it is not all written. */
export interface AskedPrice {
  handle: string;
  company_id: string;
  quantity: number;
  grades: readonly string[];
}

/** So long nothing is asked while somebody still types. */
const STILL_MS = 300;

/** What so much of a pool comes to, as the backend reckons it; asked anew while it is written. */
export function useDirectPrice(asked: AskedPrice | undefined): {
  price?: DirectPriceAnswer;
  refusal?: string;
  /** Asks again: the price is another than was shown. */
  anew: () => void;
} {
  const [answer, setAnswer] = useState<{ of: string; price?: DirectPriceAnswer; refusal?: string }>();
  const [turn, setTurn] = useState(0);
  const query =
    asked &&
    `pools/${asked.handle}/purchase?${new URLSearchParams({
      company_id: asked.company_id,
      quantity: String(asked.quantity),
      grades: asked.grades.join(","),
    })}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn asks for the same again
  useEffect(() => {
    if (!query) return;
    const given = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const price = await callStore<DirectPriceAnswer>(query, { signal: given.signal });
        setAnswer({ of: query, price });
      } catch (error) {
        if (!given.signal.aborted) setAnswer({ of: query, refusal: sentenceOf(error) });
      }
    }, STILL_MS);
    return () => {
      clearTimeout(timer);
      given.abort();
    };
  }, [query, turn]);
  const isNew = answer?.of === query;
  return {
    price: isNew ? answer?.price : undefined,
    refusal: isNew ? answer?.refusal : undefined,
    anew: () => {
      setAnswer(undefined);
      setTurn(turn + 1);
    },
  };
}
