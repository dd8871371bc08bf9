"use client";

import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { useState } from "react";
import { localePath } from "@/i18n/locales";
import { ApiRefusal, sentenceOf } from "@/lib/client";
import { useBusy } from "@/lib/use-busy";

/** Does what a buyer says of a shipment; the page is read anew. */
export function useShipmentChange() {
  const router = useRouter();
  const locale = useLocale();
  const [busy, setBusy] = useBusy();
  const [refusal, setRefusal] = useState<string>();
  async function act(work: () => Promise<unknown>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setRefusal(undefined);
    try {
      await work();
      router.refresh();
    } catch (error) {
      if (error instanceof ApiRefusal && error.status === 401) router.replace(localePath(locale, "/account"));
      else setRefusal(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  }
  return { act, busy, refusal };
}
