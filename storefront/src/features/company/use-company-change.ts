"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { sentenceOf } from "@/lib/client";
import { useBusy } from "@/lib/use-busy";

/** Changes something of a company, and shows the page as it stands then. */
export function useCompanyChange() {
  const router = useRouter();
  const [sending, setSending] = useBusy();
  const [refusal, setRefusal] = useState<string>();
  const [said, setSaid] = useState<string>();
  const [refreshing, startRefresh] = useTransition();

  /** Answers whether it was done; what is said then is read out. */
  async function change(act: () => Promise<unknown>, done: string, next?: string): Promise<boolean> {
    if (sending) return false;
    setSending(true);
    setRefusal(undefined);
    setSaid(undefined);
    try {
      await act();
      setSaid(done);
      startRefresh(() => {
        if (next) router.replace(next);
        router.refresh();
      });
      return true;
    } catch (error) {
      setRefusal(sentenceOf(error));
      return false;
    } finally {
      setSending(false);
    }
  }
  return { change, busy: sending || refreshing, refusal, said };
}
