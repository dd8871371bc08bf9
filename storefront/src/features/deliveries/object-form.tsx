"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { callSeller, sentenceOf } from "@/lib/client";
import { sendSellersPhoto } from "@/lib/send-photo";
import { useBusy } from "@/lib/use-busy";
import { useRequestKey } from "@/lib/use-request-key";
import { Button } from "@/ui/button";
import { TextAreaField } from "@/ui/field";
import { FileButton } from "@/ui/file-button";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";

/** What a member says against a receipt, with a photo if she has one; the office decides. */
export function ObjectForm({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations("deliveries.objecting");
  const router = useRouter();
  const [busy, setBusy] = useBusy();
  const [photo, setPhoto] = useState<File>();
  const [wrong, setWrong] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const key = useRequestKey();

  async function object(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get("words") ?? "").trim();
    setWrong(!words);
    if (!words || busy) return;
    setBusy(true);
    setRefusal(undefined);
    try {
      // First what shows it: an objection is not taken back to add it.
      if (photo) await sendSellersPhoto(`deliveries/${id}/photos`, photo, key.now());
      await callSeller(`deliveries/${id}/object`, { method: "POST", body: { words } });
      router.refresh();
    } catch (error) {
      setRefusal(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  }
  return (
    <form method="post" noValidate onSubmit={object} className="grid gap-3">
      <TextAreaField
        name="words"
        required
        maxLength={2000}
        label={t("words")}
        error={wrong && t("wordsMissing")}
      />
      <div className="flex flex-wrap items-center gap-3">
        <FileButton
          camera
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
