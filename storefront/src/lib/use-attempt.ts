"use client";

import { useState } from "react";
import { sentenceOf } from "./client";
import { useBusy } from "./use-busy";

/** Does one thing at a time, and keeps what the reader is told when it is refused. */
export function useAttempt() {
  const [busy, setBusy] = useBusy();
  const [refusal, setRefusal] = useState<string>();

  async function attempt(act: () => Promise<unknown>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setRefusal(undefined);
    try {
      await act();
    } catch (error) {
      setRefusal(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  }

  return { busy, refusal, attempt };
}
