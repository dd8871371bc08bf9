"use client";

import type { StorePromiseAnswer } from "@dastranj/listings/contract";
import { useEffect, useState } from "react";
import type { Locale } from "@/i18n/locales";
import { formatNearDay } from "@/lib/format";
import { ReadyLine } from "@/ui/ready-line";

export interface ReadyWords {
  /** Each with `{day}` in it. */
  readyBy: string;
  madeReadyBy: string;
  tooFar: string;
}

export type ReadPromise = (
  variantId: string,
  quantity: number,
  signal: AbortSignal,
) => Promise<StorePromiseAnswer["promise"]>;

/** A press on "more" is followed by another: the shop is asked when the finger rests. */
const REST_MS = 250;

/** By which day so many of the chosen thing would be ready. Says nothing while it does not know. */
export function ReadyBy({
  locale,
  variantId,
  quantity,
  words,
  readPromise,
}: {
  locale: Locale;
  variantId: string;
  quantity: number;
  words: ReadyWords;
  readPromise: ReadPromise;
}) {
  const [promise, setPromise] = useState<StorePromiseAnswer["promise"]>();

  useEffect(() => {
    const leaving = new AbortController();
    const asking = setTimeout(
      () => readPromise(variantId, quantity, leaving.signal).then(setPromise, () => undefined),
      REST_MS,
    );
    return () => {
      clearTimeout(asking);
      leaving.abort();
    };
  }, [variantId, quantity, readPromise]);

  return (
    <p aria-live="polite" className="min-h-6">
      {promise && (
        <ReadyLine tone={promise.day ? "good" : "bad"}>
          {promise.day
            ? (promise.made_to_order ? words.madeReadyBy : words.readyBy).replace(
                "{day}",
                formatNearDay(locale, promise.day),
              )
            : words.tooFar}
        </ReadyLine>
      )}
    </p>
  );
}
