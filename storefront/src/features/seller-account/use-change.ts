"use client";

import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { useState, useTransition } from "react";
import { localePath } from "@/i18n/locales";
import { ApiRefusal, sentenceOf } from "@/lib/client";
import { useBusy } from "@/lib/use-busy";

/** Changes something of the account, and shows the page as it stands then. */
export function useChange() {
  const router = useRouter();
  const locale = useLocale();
  const [sending, setSending] = useBusy();
  const [refusal, setRefusal] = useState<string>();
  const [said, setSaid] = useState<string>();
  const [refreshing, startRefresh] = useTransition();

  /** Answers whether it was done; what is said then is read out. */
  async function change(act: () => Promise<unknown>, done?: string): Promise<boolean> {
    if (sending) return false;
    setSending(true);
    setRefusal(undefined);
    setSaid(undefined);
    try {
      await act();
      setSaid(done);
      startRefresh(() => router.refresh());
      return true;
    } catch (error) {
      if (error instanceof ApiRefusal && error.status === 401)
        router.replace(localePath(locale, "/seller/sign-in"));
      else setRefusal(sentenceOf(error));
      return false;
    } finally {
      setSending(false);
    }
  }
  return { change, busy: sending || refreshing, refusal, said };
}
