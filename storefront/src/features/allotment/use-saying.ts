"use client";

import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { useState } from "react";
import { localePath } from "@/i18n/locales";
import { ApiRefusal, callSeller } from "@/lib/client";
import { useBusy } from "@/lib/use-busy";

/** Sends what a member or her cooperative decides about an allotment; the page is read anew. */
export function useSaying() {
  const router = useRouter();
  const locale = useLocale();
  const [busy, setBusy] = useBusy();
  const [refusal, setRefusal] = useState<ApiRefusal>();
  const [done, setDone] = useState(false);

  async function say(path: string, body: object): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    setRefusal(undefined);
    setDone(false);
    try {
      await callSeller(path, { method: "POST", body });
      setDone(true);
      return true;
    } catch (error) {
      const refused = error instanceof ApiRefusal ? error : new ApiRefusal(0, "unknown_error", String(error));
      if (refused.status === 401) router.replace(localePath(locale, "/seller/sign-in"));
      else setRefusal(refused);
      return false;
    } finally {
      // Refused or not: what stands now is shown.
      router.refresh();
      setBusy(false);
    }
  }

  return { say, busy, refusal, done };
}
