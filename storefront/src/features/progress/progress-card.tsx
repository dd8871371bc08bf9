"use client";

import type { Measure, ProgressAnswer, ProgressReport } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { sentenceOf } from "@/lib/client";
import { formatDateTime, formatNumber } from "@/lib/format";
import { bareQuantity, formatQuantity, unitOf, writtenQuantity } from "@/lib/quantities";
import { sendSellersPhoto } from "@/lib/send-photo";
import { useRequestKey } from "@/lib/use-request-key";
import { useSellerChange } from "@/lib/use-seller-change";
import { Card } from "@/ui/card";
import { TextAreaField, TextField } from "@/ui/field";
import { FileButton } from "@/ui/file-button";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";

/** How far a member is with her share, and what she said before. */
export function ProgressCard({
  offer,
  measure,
  share,
  reports,
}: {
  offer: string;
  measure: Measure;
  share: number;
  reports: ProgressReport[];
}) {
  const t = useTranslations("progress");
  const locale = useLocale();
  const { send, busy, refusal, done } = useSellerChange();
  const reported = useRequestKey();
  const pictured = useRequestKey();
  const [photo, setPhoto] = useState<File>();
  const [wrong, setWrong] = useState(false);
  const [photoFailed, setPhotoFailed] = useState<string>();

  async function report(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const quantity = writtenQuantity(String(data.get("quantity") ?? ""), measure);
    const fits = quantity !== undefined && quantity <= share;
    setWrong(!fits);
    setPhotoFailed(undefined);
    if (!fits) return;
    const sent = await send<ProgressAnswer>(`offers/${offer}/progress`, {
      request_key: reported.now(),
      quantity,
      words: String(data.get("words") ?? "").trim(),
    });
    if (!sent) return;
    if (photo)
      await sendSellersPhoto(`offers/${offer}/progress/photos`, photo, pictured.now()).catch((error) =>
        setPhotoFailed(sentenceOf(error)),
      );
    reported.renew();
    pictured.renew();
    setPhoto(undefined);
  }
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg">{t("title")}</h2>
      <form method="post" noValidate onSubmit={report} className="grid gap-3">
        <TextField
          name="quantity"
          inputMode="decimal"
          autoComplete="off"
          required
          label={t("quantity", { unit: unitOf(locale, measure) })}
          hint={t("of", { share: formatQuantity(locale, measure, share) })}
          error={wrong && t("wrong", { share: formatQuantity(locale, measure, share) })}
          defaultValue={reports[0] && bareQuantity(locale, measure, reports[0].quantity)}
        />
        <TextAreaField
          name="words"
          rows={2}
          maxLength={1000}
          label={t("words")}
          optionalWord={t("optional")}
        />
        <div className="flex flex-wrap items-center gap-3">
          <FileButton camera accept="image/*" label={t("photo")} onFile={setPhoto}>
            {t("photo")}
          </FileButton>
          <p role="status" className="text-sm empty:hidden">
            {photo ? t("photoChosen") : done && t("done")}
          </p>
        </div>
        {(refusal ?? photoFailed) && <Notice tone="bad">{refusal ?? photoFailed}</Notice>}
        <SubmitButton busy={busy} className="justify-self-start">
          {t("send")}
        </SubmitButton>
      </form>
      {reports.length > 0 && (
        <ul className="grid divide-y divide-line">
          {reports.map(({ id, quantity, words, at, photos }) => (
            <li key={id} className="grid gap-1 py-2 text-sm">
              <p>
                <span className="tabular font-semibold">{formatQuantity(locale, measure, quantity)}</span>
                {" · "}
                {formatDateTime(locale, at)}
              </p>
              {words && <p>{words}</p>}
              <div className="flex flex-wrap gap-2 empty:hidden">
                {photos.map((each, index) => (
                  <img
                    key={each}
                    src={`/api/seller/receiving-photos/${each}`}
                    alt={t("photoOf", { number: formatNumber(locale, index + 1) })}
                    loading="lazy"
                    className="size-20 rounded-md border border-line object-cover"
                  />
                ))}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
