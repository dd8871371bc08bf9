"use client";

import type { WorkshopAnswer } from "@dastranj/listings/contract";
import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { useState } from "react";
import { localePath } from "@/i18n/locales";
import { ApiRefusal, callSeller } from "@/lib/client";
import { useBusy } from "@/lib/use-busy";

/** Sends a change of the workshop; what it is answered with is the workshop as it then stands. */
export function useWorkshopChange(onChanged: (workshop: WorkshopAnswer) => void) {
  const router = useRouter();
  const locale = useLocale();
  const [busy, setBusy] = useBusy();
  const [refusal, setRefusal] = useState<ApiRefusal>();
  const [done, setDone] = useState(false);

  /** Answers whether it was done. */
  async function send(method: "POST" | "DELETE", path: string, body?: object): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    setRefusal(undefined);
    setDone(false);
    try {
      onChanged(await callSeller<WorkshopAnswer>(path, { method, body }));
      setDone(true);
      return true;
    } catch (error) {
      const refused = error instanceof ApiRefusal ? error : new ApiRefusal(0, "unknown_error", String(error));
      if (refused.status === 401) router.replace(localePath(locale, "/seller/sign-in"));
      else setRefusal(refused);
      return false;
    } finally {
      setBusy(false);
    }
  }

  return { send, busy, refusal, done };
}
