"use client";

import type { SellerOrderAnswer, SellerOrderVerb } from "@dastranj/orders/contract";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState, useTransition } from "react";
import { localePath } from "@/i18n/locales";
import { ApiRefusal, callSeller, sentenceOf } from "@/lib/client";
import { isReleased } from "@/lib/progress";
import { sendFile } from "@/lib/upload";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { DeliverForm } from "./deliver-form";
import { stepsFor } from "./domain/steps";
import { HandOverForm } from "./hand-over-form";
import { ShipForm } from "./ship-form";

export type OrderAtHand = Pick<
  SellerOrderAnswer["order"],
  "id" | "status" | "may" | "items" | "left" | "fetched" | "tracking"
>;

/** What the seller can do next with an order, and the doing of it: the usual step first, the others behind it. */
export function NextStep({ order }: { order: OrderAtHand }) {
  const t = useTranslations("seller");
  const own = useTranslations("desk");
  const locale = useLocale();
  const router = useRouter();
  const { id, status } = order;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(status);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [refreshing, startRefresh] = useTransition();

  // The button that was pressed is gone: the keyboard and the ear go on from the new state.
  useEffect(() => {
    if (before.current === status) return;
    before.current = status;
    heading.current?.focus({ preventScroll: true });
  }, [status]);

  async function attempt(act: () => Promise<unknown>) {
    if (sending) return;
    setSending(true);
    setRefusal(undefined);
    try {
      await act();
    } catch (error) {
      if (error instanceof ApiRefusal && error.status === 401) {
        router.replace(localePath(locale, "/seller/sign-in"));
        return;
      }
      setRefusal(sentenceOf(error));
    } finally {
      setSending(false);
    }
    // Refused or not, the order may stand elsewhere now than this page says.
    startRefresh(() => router.refresh());
  }
  const act = (verb: SellerOrderVerb, body: object = {}) =>
    attempt(() => callSeller(`orders/${id}/${verb}`, { method: "POST", body }));
  const deliver = (photo: File | undefined) =>
    photo
      ? attempt(() =>
          sendFile(`/api/seller/orders/${id}/deliver`, photo, {
            onProgress: () => undefined,
            signal: new AbortController().signal,
          }),
        )
      : act("deliver");

  const busy = sending || refreshing;
  const { first, others } = stepsFor(status, order.may, order.tracking.length > 0);
  const words = (verb: "accept" | "prepare" | "finish") =>
    verb === "finish"
      ? { name: own("finish"), hint: own("finishHint") }
      : { name: t(verb), hint: t(`${verb}Hint`) };
  const step = (verb: SellerOrderVerb, primary: boolean) => {
    if (verb === "ship")
      return <ShipForm key={verb} order={order} busy={busy} onShip={(parcel) => act("ship", parcel)} />;
    if (verb === "hand_over")
      return <HandOverForm key={verb} busy={busy} onCode={(code) => act("hand_over", { code })} />;
    if (verb === "deliver") return <DeliverForm key={verb} busy={busy} onDeliver={deliver} />;
    if (verb !== "accept" && verb !== "prepare" && verb !== "finish") return null;
    const { name, hint } = words(verb);
    return (
      <div key={verb} className="grid gap-2">
        <p className="text-sm text-ink-soft">{hint}</p>
        <Button
          size={primary ? "lg" : "md"}
          kind={primary ? "primary" : "secondary"}
          className="sm:justify-self-start"
          busy={busy}
          onClick={() => act(verb)}
        >
          {name}
        </Button>
      </div>
    );
  };

  return (
    <section aria-labelledby="next-step" className="grid gap-4">
      <h2 id="next-step" ref={heading} tabIndex={-1} className="text-lg outline-none">
        {isReleased(status)
          ? own("waiting.called_off")
          : status === "shipped"
            ? t("allDone")
            : first
              ? t("next")
              : own("waiting.done")}
      </h2>
      <p role="status" className="sr-only">
        {t("announced", { state: t(`states.${status}`) })}
      </p>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      {first && step(first, true)}
      {others.length > 0 && (
        <details className="rounded-md border border-line px-4 py-2">
          <summary className="min-h-9 cursor-pointer py-1.5 text-sm font-semibold text-walnut">
            {own("otherSteps")}
          </summary>
          <div className="grid gap-5 py-3">{others.map((verb) => step(verb, false))}</div>
        </details>
      )}
    </section>
  );
}
