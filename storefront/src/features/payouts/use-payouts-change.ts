"use client";

import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { useState } from "react";
import { localePath } from "@/i18n/locales";
import { ApiRefusal, callSeller } from "@/lib/client";
import { useBusy } from "@/lib/use-busy";

/** Sends what a seller decides about payouts; the page is read anew. */
export function usePayoutsChange() {
  const router = useRouter();
  const locale = useLocale();
  const [busy, setBusy] = useBusy();
  const [refusal, setRefusal] = useState<ApiRefusal>();
  const [done, setDone] = useState(false);

  /** What was answered; undefined when it was refused. */
  async function send<T = unknown>(path: string, body: object): Promise<T | undefined> {
    if (busy) return undefined;
    setBusy(true);
    setRefusal(undefined);
    setDone(false);
    try {
      const answer = await callSeller<T>(path, { method: "POST", body });
      setDone(true);
      router.refresh();
      return answer;
    } catch (error) {
      const refused = error instanceof ApiRefusal ? error : new ApiRefusal(0, "unknown_error", String(error));
      if (refused.status === 401) router.replace(localePath(locale, "/seller/sign-in"));
      else setRefusal(refused);
      return undefined;
    } finally {
      setBusy(false);
    }
  }

  return { send, busy, refusal, done };
}
