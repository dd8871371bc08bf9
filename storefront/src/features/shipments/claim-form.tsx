"use client";

import type { Measure } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { callStore } from "@/lib/client";
import { formatQuantity, unitOf, writtenQuantity } from "@/lib/quantities";
import { shrinkPicture } from "@/lib/shrink-picture";
import { sendFile } from "@/lib/upload";
import { useRequestKey } from "@/lib/use-request-key";
import { Button } from "@/ui/button";
import { TextAreaField, TextField } from "@/ui/field";
import { FileButton } from "@/ui/file-button";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { useShipmentChange } from "./use-shipment-change";

/** What of a shipment was missing or not as agreed, with a photo that shows it. */
export function ClaimForm({
  path,
  measure,
  most,
  onClose,
}: {
  path: string;
  measure: Measure;
  most: number;
  onClose: () => void;
}) {
  const t = useTranslations("shipments.claiming");
  const locale = useLocale();
  const { act, busy, refusal } = useShipmentChange();
  const [photo, setPhoto] = useState<File>();
  const [wrong, setWrong] = useState<{ quantity: boolean; words: boolean }>();
  const key = useRequestKey();

  async function claim(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const quantity = writtenQuantity(String(data.get("quantity") ?? ""), measure);
    const words = String(data.get("words") ?? "").trim();
    const flaws = { quantity: !quantity || quantity > most, words: !words };
    setWrong(flaws);
    if (flaws.quantity || flaws.words) return;
    await act(async () => {
      if (photo) {
        const small = await shrinkPicture(photo);
        await sendFile(`/api/store/${path}/photos?key=${key.now()}`, small.file, {
          onProgress: () => undefined,
          signal: new AbortController().signal,
        });
      }
      await callStore(`${path}/claim`, { method: "POST", body: { quantity, words } });
      onClose();
    });
  }
  return (
    <form method="post" noValidate onSubmit={claim} className="grid gap-3">
      <TextField
        name="quantity"
        inputMode="decimal"
        autoComplete="off"
        required
        label={t("quantity", { unit: unitOf(locale, measure) })}
        error={wrong?.quantity && t("quantityWrong", { most: formatQuantity(locale, measure, most) })}
      />
      <TextAreaField
        name="words"
        required
        maxLength={2000}
        label={t("words")}
        error={wrong?.words && t("wordsMissing")}
      />
      <div className="flex flex-wrap items-center gap-3">
        <FileButton
          accept="image/*"
          label={t("photo")}
          onFile={(file) => {
            key.renew();
            setPhoto(file);
          }}
        >
          {t("photo")}
        </FileButton>
        <p role="status" className="text-sm empty:hidden">
          {photo && t("photoChosen")}
        </p>
      </div>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <div className="flex flex-wrap gap-2">
        <SubmitButton busy={busy}>{t("send")}</SubmitButton>
        <Button kind="quiet" disabled={busy} onClick={onClose}>
          {t("close")}
        </Button>
      </div>
    </form>
  );
}
