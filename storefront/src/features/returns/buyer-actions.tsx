"use client";

import type { ReturnState, ReturnVerb } from "@dastranj/orders/contract";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { CARRIERS } from "@/lib/carriers";
import { callStore } from "@/lib/client";
import { asciiDigits } from "@/lib/format";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Button } from "@/ui/button";
import { SelectField, TextAreaField, TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { type ChosenPhoto, MOST_PHOTOS, PhotoPicker, sendPhotos } from "./photo-picker";
import { useActing } from "./use-acting";

/** While something is to be decided, photos may be added. */
const SHOWS: readonly ReturnState[] = ["requested", "refused", "disputed", "contested"];
const TRACKING = /^[\p{L}\p{N}][\p{L}\p{N} ./-]{2,63}$/u;

/** What the buyer can do next with a return, and the doing of it. */
export function BuyerActions({
  orderId,
  returnId,
  state,
  may,
  photos,
  sent,
}: {
  orderId: string;
  returnId: string;
  state: ReturnState;
  may: ReturnVerb[];
  photos: number;
  sent: boolean;
}) {
  const t = useTranslations("returns");
  const { busy, refusal, act } = useActing();
  const question = useRef<AskFirstHandle>(null);
  const [chosen, setChosen] = useState<ChosenPhoto[]>([]);
  const [faults, setFaults] = useState<{ number?: string; words?: string }>({});
  const path = `orders/${orderId}/returns/${returnId}`;

  function noteSent(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const tracking_number = asciiDigits(String(data.get("tracking_number") ?? "")).trim();
    if (!TRACKING.test(tracking_number)) {
      setFaults({ number: t("sent.wrong") });
      event.currentTarget.querySelector("input")?.focus();
      return;
    }
    setFaults({});
    const body = { tracking_number, carrier: String(data.get("carrier")) };
    void act(() => callStore(`${path}/sent`, { method: "POST", body }));
  }

  function dispute(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get("words") ?? "").trim();
    if (!words) {
      setFaults({ words: t("dispute.missing") });
      event.currentTarget.querySelector("textarea")?.focus();
      return;
    }
    setFaults({});
    void act(() => callStore(`${path}/dispute`, { method: "POST", body: { words } }));
  }

  return (
    <div className="grid gap-4 empty:hidden">
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      {may.includes("withdraw") && state === "approved" && !sent && (
        <form method="post" noValidate onSubmit={noteSent} className="grid gap-3 sm:grid-cols-2">
          <TextField
            name="tracking_number"
            latin
            required
            label={t("sent.number")}
            hint={t("sent.hint")}
            error={faults.number}
            autoComplete="off"
            onChange={() => setFaults({})}
          />
          <SelectField name="carrier" required label={t("sent.carrier")} defaultValue="post">
            {CARRIERS.map((carrier) => (
              <option key={carrier} value={carrier}>
                {t(`carriers.${carrier}`)}
              </option>
            ))}
          </SelectField>
          <SubmitButton busy={busy} className="sm:col-span-2 sm:justify-self-start">
            {t("sent.save")}
          </SubmitButton>
        </form>
      )}
      {(may.includes("dispute") || may.includes("contest")) && (
        <form method="post" noValidate onSubmit={dispute} className="grid gap-3">
          <TextAreaField
            name="words"
            required
            maxLength={2000}
            label={t("dispute.label")}
            error={faults.words}
            onChange={() => setFaults({})}
          />
          <SubmitButton busy={busy} className="sm:justify-self-start">
            {t("dispute.do")}
          </SubmitButton>
        </form>
      )}
      {SHOWS.includes(state) && photos < MOST_PHOTOS && (
        <div className="grid gap-3">
          <PhotoPicker chosen={chosen} most={MOST_PHOTOS - photos} onChange={setChosen} />
          {chosen.length > 0 && (
            <Button
              busy={busy}
              className="sm:justify-self-start"
              onClick={() =>
                void act(() => sendPhotos(orderId, returnId, chosen)).then((done) => done && setChosen([]))
              }
            >
              {t("addPhotos.choose")}
            </Button>
          )}
        </div>
      )}
      {may.includes("withdraw") && (
        <>
          <Button
            kind="quiet"
            busy={busy}
            className="justify-self-start"
            onClick={() => question.current?.ask()}
          >
            {t("withdraw.do")}
          </Button>
          <AskFirst
            handle={question}
            title={t("withdraw.title")}
            yes={t("withdraw.yes")}
            no={t("withdraw.no")}
            onYes={() => void act(() => callStore(`${path}/withdraw`, { method: "POST", body: {} }))}
          >
            {t("withdraw.text")}
          </AskFirst>
        </>
      )}
    </div>
  );
}
