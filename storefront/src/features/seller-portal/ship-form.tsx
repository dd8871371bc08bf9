"use client";

import type { Pieces } from "@dastranj/orders/contract";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { CARRIERS, type Carrier, isCarrier } from "@/lib/carriers";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Button } from "@/ui/button";
import { SelectField, TextField } from "@/ui/field";
import { SubmitButton } from "@/ui/submit-button";
import { readParcel } from "./domain/parcel";
import { readTrackingCode } from "./domain/shipment";
import type { OrderAtHand } from "./next-step";
import { ParcelContents } from "./parcel-contents";

export interface ReadyParcel {
  tracking_number: string;
  carrier: Carrier;
  /** Left out: all that is left. */
  items?: Pieces[];
}

/** Asks for the tracking code and, where not all of it is sent at once, what is in the parcel; and whether it is really so. */
export function ShipForm({
  order,
  busy,
  onShip,
}: {
  order: OrderAtHand;
  busy: boolean;
  onShip: (parcel: ReadyParcel) => void;
}) {
  const t = useTranslations("seller");
  const own = useTranslations("desk.parcel");
  const [fault, setFault] = useState<"missing" | "wrong">();
  const [faultOfContents, setFaultOfContents] = useState<"none" | "tooMany">();
  const [inParts, setInParts] = useState(false);
  const [ready, setReady] = useState<ReadyParcel>();
  const question = useRef<AskFirstHandle>(null);
  const pieces = order.left.reduce((sum, { quantity }) => sum + quantity, 0);

  function check(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const read = readTrackingCode(String(data.get("tracking_number") ?? ""));
    const contents = inParts
      ? readParcel(order.left, (id) => String(data.get(`quantity ${id}`) ?? ""))
      : { items: undefined };
    setFault("fault" in read ? read.fault : undefined);
    setFaultOfContents("fault" in contents ? contents.fault : undefined);
    if ("fault" in read) {
      event.currentTarget.querySelector<HTMLInputElement>("[name=tracking_number]")?.focus();
      return;
    }
    if ("fault" in contents) return;
    const carrier = String(data.get("carrier"));
    setReady({
      tracking_number: read.code,
      carrier: isCarrier(carrier) ? carrier : "other",
      ...contents,
    });
    question.current?.ask();
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
        {inParts && <ParcelContents order={order} fault={faultOfContents} />}
        <div className="flex flex-wrap items-center gap-3 sm:col-span-2">
          <SubmitButton busy={busy} size="lg" className="max-sm:w-full">
            {t("ship")}
          </SubmitButton>
          {pieces > 1 && (
            <Button kind="quiet" aria-expanded={inParts} onClick={() => setInParts(!inParts)}>
              {own(inParts ? "whole" : "inParts")}
            </Button>
          )}
        </div>
      </form>
      <AskFirst
        handle={question}
        title={t("confirmShip.title")}
        yes={t("confirmShip.yes")}
        no={t("confirmShip.no")}
        onYes={() => {
          if (ready) onShip(ready);
        }}
      >
        {t.rich("confirmShip.text", {
          code: () => (
            <bdi dir="ltr" className="font-semibold text-ink">
              {ready?.tracking_number}
            </bdi>
          ),
        })}
      </AskFirst>
    </>
  );
}
