"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { sentenceOf } from "@/lib/client";

/** Does one thing at a time to a return, and shows the page anew: refused or not, it may stand elsewhere now. */
export function useActing() {
  const router = useRouter();
  const [acting, setActing] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [refreshing, startRefresh] = useTransition();

  async function act(work: () => Promise<unknown>): Promise<boolean> {
    if (acting) return false;
    setActing(true);
    setRefusal(undefined);
    let done = false;
    try {
      await work();
      done = true;
    } catch (error) {
      setRefusal(sentenceOf(error));
    } finally {
      setActing(false);
    }
    startRefresh(() => router.refresh());
    return done;
  }

  return { busy: acting || refreshing, refusal, act };
}
