"use client";

import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { useState, useTransition } from "react";
import { localePath } from "@/i18n/locales";
import { ApiRefusal, callSeller, sentenceOf } from "./client";
import { useBusy } from "./use-busy";

/** Sends what a seller decides, and shows the page as it stands then. */
export function useSellerChange() {
  const router = useRouter();
  const locale = useLocale();
  const [sending, setSending] = useBusy();
  const [refusal, setRefusal] = useState<string>();
  const [done, setDone] = useState(false);
  const [refreshing, startRefresh] = useTransition();

  /** Answers what the backend says; undefined when it was refused, which is said. */
  async function send<T>(path: string, body: object): Promise<T | undefined> {
    if (sending) return undefined;
    setSending(true);
    setRefusal(undefined);
    setDone(false);
    try {
      const answer = await callSeller<T>(path, { method: "POST", body });
      setDone(true);
      startRefresh(() => router.refresh());
      return answer;
    } catch (error) {
      if (error instanceof ApiRefusal && error.status === 401)
        router.replace(localePath(locale, "/seller/sign-in"));
      else setRefusal(sentenceOf(error));
      return undefined;
    } finally {
      setSending(false);
    }
  }
  return { send, busy: sending || refreshing, refusal, done };
}
