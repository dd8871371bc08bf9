"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "@/ui/button";
import type { Cut } from "./prepare-photo";

/** Fetched when the first photo is cut, not before. */
const CropArea = dynamic(() => import("./crop-area"), { ssr: false });

/** Cuts a square out of a photo: moved and enlarged by fingers, by the wheel, or by keys. */
export function CropDialog({
  address,
  onCut,
  onClose,
}: {
  /** Of the photo as it lies in the browser. */
  address: string;
  onCut: (area: Cut) => Promise<void>;
  onClose: () => void;
}) {
  const t = useTranslations("listings.photos");
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [place, setPlace] = useState({ x: 0, y: 0 });
  const [zoom, setZoom] = useState(1);
  const [area, setArea] = useState<Cut>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const open = dialog.current;
    open?.showModal();
    return () => open?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      className="m-auto w-[min(32rem,calc(100vw-1rem))] rounded-lg border border-line bg-card p-4 text-ink shadow-lift backdrop:bg-ink/60"
    >
      <h2 id={id} className="text-lg">
        {t("cropTitle")}
      </h2>
      <p className="mb-3 text-sm text-ink-soft">{t("cropHint")}</p>
      <div dir="ltr" className="relative aspect-square w-full overflow-clip rounded-md bg-ink">
        <CropArea
          address={address}
          place={place}
          zoom={zoom}
          onPlace={setPlace}
          onZoom={setZoom}
          onArea={setArea}
        />
      </div>
      <label className="mt-3 flex min-h-11 items-center gap-3 text-sm font-semibold">
        {t("zoom")}
        <input
          type="range"
          min={1}
          max={4}
          step={0.1}
          value={zoom}
          onChange={({ target }) => setZoom(Number(target.value))}
          className="grow accent-madder"
        />
      </label>
      <div className="mt-3 flex gap-3">
        <Button
          busy={busy}
          disabled={!area}
          className="grow"
          onClick={async () => {
            if (!area) return;
            setBusy(true);
            await onCut(area);
            dialog.current?.close();
          }}
        >
          {t("cropDone")}
        </Button>
        <Button kind="secondary" onClick={() => dialog.current?.close()}>
          {t("cropCancel")}
        </Button>
      </div>
    </dialog>
  );
}
