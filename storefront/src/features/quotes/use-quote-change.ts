"use client";

import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { useState } from "react";
import { localePath } from "@/i18n/locales";
import { ApiRefusal, callSeller, callStore } from "@/lib/client";
import { useBusy } from "@/lib/use-busy";
import { useRequestKey } from "@/lib/use-request-key";
import type { Side } from "./data";

/** Sends what one side does in a thread; the page is read anew. A repeat of what failed on the way carries the same key. */
export function useQuoteChange(side: Side) {
  const router = useRouter();
  const locale = useLocale();
  const [busy, setBusy] = useBusy();
  const [refusal, setRefusal] = useState<ApiRefusal>();
  const key = useRequestKey();
  const call = side === "company" ? callStore : callSeller;
  const room = side === "company" ? "quote-requests" : "cooperative/quote-requests";

  /** @param keyed whether it is written once for each key of ours; answers what came back, or undefined when it was refused */
  async function send<T>(path: string, body: object, keyed = false): Promise<T | undefined> {
    if (busy) return undefined;
    setBusy(true);
    setRefusal(undefined);
    try {
      const sent = keyed ? { ...body, request_key: key.now() } : body;
      const answer = await call<T>(`${room}${path}`, { method: "POST", body: sent });
      key.renew();
      router.refresh();
      return answer;
    } catch (error) {
      const refused = error instanceof ApiRefusal ? error : new ApiRefusal(0, "unknown_error", String(error));
      if (refused.status === 401)
        router.replace(localePath(locale, side === "company" ? "/account" : "/seller/sign-in"));
      else setRefusal(refused);
      // What was refused for good is another thing when it is sent again.
      if (refused.status >= 400 && refused.status < 500) key.renew();
      return undefined;
    } finally {
      setBusy(false);
    }
  }

  return { send, busy, refusal };
}
