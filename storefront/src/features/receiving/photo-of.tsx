"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { sentenceOf } from "@/lib/client";
import { sendSellersPhoto } from "@/lib/send-photo";
import { useBusy } from "@/lib/use-busy";
import { FileButton } from "@/ui/file-button";
import { Notice } from "@/ui/notice";

/** Takes photos of what came; each is sent as soon as it is taken. */
export function PhotoOf({ path }: { path: string }) {
  const t = useTranslations("receiving.photo");
  const [busy, setBusy] = useBusy();
  const [sent, setSent] = useState(0);
  const [refusal, setRefusal] = useState<string>();
  async function take(file: File) {
    setBusy(true);
    setRefusal(undefined);
    try {
      await sendSellersPhoto(path, file, crypto.randomUUID());
      setSent((many) => many + 1);
    } catch (error) {
      setRefusal(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  }
  return (
    <div className="flex flex-wrap items-center gap-3">
      <FileButton camera accept="image/*" label={t("take")} onFile={(file) => void take(file)}>
        {t("take")}
      </FileButton>
      <p role="status" className="text-sm font-semibold text-pistachio empty:hidden">
        {busy ? t("sending") : sent > 0 && t("sent")}
      </p>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
    </div>
  );
}
