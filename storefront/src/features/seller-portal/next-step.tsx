"use client";

import type { SellerOrderStatus, SellerOrderVerb } from "@dastranj/orders/contract";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState, useTransition } from "react";
import { localePath } from "@/i18n/locales";
import { ApiRefusal, callSeller, sentenceOf } from "@/lib/client";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { ShipForm } from "./ship-form";

/** What the seller can do next with an order, and the doing of it. */
export function NextStep({
  orderId,
  status,
  may,
}: {
  orderId: string;
  status: SellerOrderStatus;
  may: SellerOrderVerb[];
}) {
  const t = useTranslations("seller");
  const locale = useLocale();
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(status);
  const [sending, setSending] = useState<SellerOrderVerb>();
  const [refusal, setRefusal] = useState<string>();
  const [refreshing, startRefresh] = useTransition();

  // The button that was pressed is gone: the keyboard and the ear go on from the new state.
  useEffect(() => {
    if (before.current === status) return;
    before.current = status;
    heading.current?.focus({ preventScroll: true });
  }, [status]);

  async function act(verb: SellerOrderVerb, body: object = {}) {
    if (sending) return;
    setSending(verb);
    setRefusal(undefined);
    try {
      await callSeller(`orders/${orderId}/${verb}`, { method: "POST", body });
    } catch (error) {
      if (error instanceof ApiRefusal && error.status === 401) {
        router.replace(localePath(locale, "/seller/sign-in"));
        return;
      }
      setRefusal(sentenceOf(error));
    } finally {
      setSending(undefined);
    }
    // Refused or not, the order may stand elsewhere now than this page says.
    startRefresh(() => router.refresh());
  }

  const busy = sending !== undefined || refreshing;
  const verb = (["accept", "prepare"] as const).find((each) => may.includes(each));
  return (
    <section aria-labelledby="next-step" className="grid gap-3">
      <h2 id="next-step" ref={heading} tabIndex={-1} className="text-lg outline-none">
        {may.length > 0 ? t("next") : t("allDone")}
      </h2>
      <p role="status" className="sr-only">
        {t("announced", { state: t(`states.${status}`) })}
      </p>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      {verb && (
        <div className="grid gap-3">
          <p className="text-sm text-ink-soft">{t(`${verb}Hint`)}</p>
          <Button size="lg" className="sm:justify-self-start" busy={busy} onClick={() => act(verb)}>
            {t(verb)}
          </Button>
        </div>
      )}
      {may.includes("ship") && !verb && <ShipForm busy={busy} onShip={(shipment) => act("ship", shipment)} />}
    </section>
  );
}
