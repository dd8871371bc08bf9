"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { sentenceOf } from "@/lib/client";
import { moved } from "@/lib/moved";
import { shrinkPicture } from "@/lib/shrink-picture";
import { Button } from "./button";
import { FileButton } from "./file-button";
import { Notice } from "./notice";
import { Photo, type PhotoSource } from "./photo";

type Photos = readonly (PhotoSource & { id: string })[];

const MOST = 8;

/** How photos are changed; each answers those that stand then. */
export interface PhotoDeeds {
  /** @param onProgress told the part that has been sent, from 0 to 1 */
  add: (file: File, onProgress: (part: number) => void) => Promise<Photos>;
  /** In the order of these ids. */
  order: (ids: string[]) => Promise<Photos>;
  remove: (id: string) => Promise<Photos>;
}

/** Photos that a seller adds, puts in order and removes; words of the namespace `photos`. */
export function PhotoShelf({ first, hint, deeds }: { first: Photos; hint: string; deeds: PhotoDeeds }) {
  const t = useTranslations("photos");
  const [photos, setPhotos] = useState(first);
  const [sent, setSent] = useState<number>();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ tone: "good" | "bad"; text: string }>();

  async function change(act: () => Promise<Photos>, done: string) {
    if (busy) return;
    setBusy(true);
    setOutcome(undefined);
    try {
      setPhotos(await act());
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
      return deeds.add(small, setSent);
    }, t("added"));
  const move = (index: number, by: -1 | 1) => {
    const ids = photos.map(({ id }) => id);
    return change(() => deeds.order(moved(ids, index, by)), t("moved"));
  };
  const remove = (id: string) => change(() => deeds.remove(id), t("removed"));

  return (
    <div className="grid gap-4">
      <p className="text-sm text-ink-soft">{hint}</p>
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
