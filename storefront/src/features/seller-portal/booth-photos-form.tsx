"use client";

import type { SellerBoothAnswer } from "@dastranj/sellers/contract";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callSeller, sentenceOf } from "@/lib/client";
import { shrinkPicture } from "@/lib/shrink-picture";
import { sendFile } from "@/lib/upload";
import { Button } from "@/ui/button";
import { FileButton } from "@/ui/file-button";
import { Notice } from "@/ui/notice";
import { Photo } from "@/ui/photo";
import { moved } from "./domain/moved";

type Photos = SellerBoothAnswer["booth"]["photos"];

const MOST = 8;

/** The photos of a booth: add, put in order, remove. */
export function BoothPhotosForm({ first }: { first: Photos }) {
  const t = useTranslations("booth.desk");
  const [photos, setPhotos] = useState(first);
  const [sent, setSent] = useState<number>();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ tone: "good" | "bad"; text: string }>();

  async function change(act: () => Promise<SellerBoothAnswer>, done: string) {
    if (busy) return;
    setBusy(true);
    setOutcome(undefined);
    try {
      setPhotos((await act()).booth.photos);
      setOutcome({ tone: "good", text: done });
    } catch (error) {
      setOutcome({ tone: "bad", text: sentenceOf(error) });
    }
    setSent(undefined);
    setBusy(false);
  }

  const add = (file: File) =>
    change(async () => {
      setSent(0);
      const { file: small } = await shrinkPicture(file);
      return sendFile<SellerBoothAnswer>("/api/seller/booth/photos", small, {
        onProgress: setSent,
        signal: new AbortController().signal,
      });
    }, t("added"));
  const move = (index: number, by: -1 | 1) =>
    change(() => {
      const ids = moved(
        photos.map(({ id }) => id),
        index,
        by,
      );
      return callSeller("booth/photos/order", { method: "POST", body: { ids } });
    }, t("moved"));
  const remove = (id: string) =>
    change(() => callSeller(`booth/photos/${id}`, { method: "DELETE" }), t("removed"));

  return (
    <div className="grid gap-4">
      <p className="text-sm text-ink-soft">{t("photosHint")}</p>
      {photos.length === 0 && <p>{t("none")}</p>}
      <ol className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {photos.map((photo, index) => {
          const n = index + 1;
          return (
            <li key={photo.id} className="grid content-start gap-2">
              <Photo
                photo={photo}
                alt={t("photo", { n })}
                sizes="(min-width: 36rem) 12rem, 45vw"
                className="aspect-square w-full rounded-md bg-paper-deep object-cover"
              />
              <p className="flex flex-wrap gap-1">
                <Button
                  kind="secondary"
                  size="sm"
                  aria-label={t("earlier", { n })}
                  disabled={busy || index === 0}
                  onClick={() => move(index, -1)}
                >
                  <Arrow className="rtl:-scale-x-100" />
                </Button>
                <Button
                  kind="secondary"
                  size="sm"
                  aria-label={t("later", { n })}
                  disabled={busy || n === photos.length}
                  onClick={() => move(index, 1)}
                >
                  <Arrow className="ltr:-scale-x-100" />
                </Button>
                <Button
                  kind="danger"
                  size="sm"
                  aria-label={t("removeNamed", { n })}
                  disabled={busy}
                  onClick={() => remove(photo.id)}
                >
                  {t("remove")}
                </Button>
              </p>
            </li>
          );
        })}
      </ol>
      <div aria-live="polite" className="grid gap-3">
        {sent !== undefined && <p>{t("sending", { percent: sent })}</p>}
        {outcome && <Notice tone={outcome.tone}>{outcome.text}</Notice>}
      </div>
      {photos.length >= MOST ? (
        <p className="text-sm">{t("full")}</p>
      ) : (
        !busy && (
          <FileButton
            accept="image/jpeg,image/png,image/webp,image/avif"
            label={t("add")}
            onFile={add}
            className="justify-self-start"
          >
            {t("add")}
          </FileButton>
        )
      )}
    </div>
  );
}

/** Points left; turned where left is onwards. */
function Arrow({ className }: { className: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden
      className={`size-4 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      <path d="M10 3L5 8l5 5" />
    </svg>
  );
}
