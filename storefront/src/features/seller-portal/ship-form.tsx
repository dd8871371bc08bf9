"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { CARRIERS, type Carrier, isCarrier } from "@/lib/carriers";
import { Button } from "@/ui/button";
import { SelectField, TextField } from "@/ui/field";
import { SubmitButton } from "@/ui/submit-button";
import { readTrackingCode } from "./domain/shipment";

/** Asks for the tracking code and, before it is shown to the buyer for good, whether it is really so. */
export function ShipForm({
  busy,
  onShip,
}: {
  busy: boolean;
  onShip: (shipment: { tracking_number: string; carrier: Carrier }) => void;
}) {
  const t = useTranslations("seller");
  const [fault, setFault] = useState<"missing" | "wrong">();
  const [ready, setReady] = useState<{ tracking_number: string; carrier: Carrier }>();
  const dialog = useRef<HTMLDialogElement>(null);

  function check(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const read = readTrackingCode(String(data.get("tracking_number") ?? ""));
    if ("fault" in read) {
      setFault(read.fault);
      event.currentTarget.querySelector("input")?.focus();
      return;
    }
    const carrier = String(data.get("carrier"));
    setFault(undefined);
    setReady({ tracking_number: read.code, carrier: isCarrier(carrier) ? carrier : "other" });
    dialog.current?.showModal();
  }

  return (
    <>
      <form method="post" noValidate onSubmit={check} className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="tracking_number"
          latin
          label={t("trackingNumber")}
          hint={t("shipHint")}
          error={fault && t(fault === "missing" ? "trackingMissing" : "trackingWrong")}
          required
          autoComplete="off"
          onChange={() => setFault(undefined)}
        />
        <SelectField name="carrier" label={t("carrier")} defaultValue="post" required>
          {CARRIERS.map((carrier) => (
            <option key={carrier} value={carrier}>
              {t(`carriers.${carrier}`)}
            </option>
          ))}
        </SelectField>
        <SubmitButton busy={busy} className="sm:col-span-2 sm:justify-self-start">
          {t("ship")}
        </SubmitButton>
      </form>
      <dialog
        ref={dialog}
        aria-labelledby="ship-question"
        className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-lg border border-line bg-card p-6 text-ink shadow-lift backdrop:bg-ink/50"
      >
        <h3 id="ship-question" className="text-lg">
          {t("confirmShip.title")}
        </h3>
        <p className="mt-2 text-sm text-ink-soft">
          {t.rich("confirmShip.text", {
            code: () => (
              <bdi dir="ltr" className="font-semibold text-ink">
                {ready?.tracking_number}
              </bdi>
            ),
          })}
        </p>
        <div className="mt-5 flex flex-wrap gap-3">
          <Button
            onClick={() => {
              dialog.current?.close();
              if (ready) onShip(ready);
            }}
          >
            {t("confirmShip.yes")}
          </Button>
          <Button kind="secondary" onClick={() => dialog.current?.close()}>
            {t("confirmShip.no")}
          </Button>
        </div>
      </dialog>
    </>
  );
}
