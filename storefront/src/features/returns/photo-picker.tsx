"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { formatNumber } from "@/lib/format";
import { shrinkPicture } from "@/lib/shrink-picture";
import { sendFile } from "@/lib/upload";
import { FilesButton } from "@/ui/files-button";

export const MOST_PHOTOS = 5;

/** A photo that is still in the browser; under its key it is kept once, however often it is sent. */
export interface ChosenPhoto {
  key: string;
  file: File;
}

/** Photos that show what is wrong, before they are sent. */
export function PhotoPicker({
  chosen,
  most,
  onChange,
}: {
  chosen: ChosenPhoto[];
  most: number;
  onChange: (chosen: ChosenPhoto[]) => void;
}) {
  const t = useTranslations("returns.addPhotos");
  const locale = useLocale();
  return (
    <div className="grid gap-2">
      <p className="text-sm font-semibold text-walnut">{t("label")}</p>
      <ul className="flex flex-wrap gap-2">
        {chosen.map((photo, index) => (
          <li key={photo.key} className="relative">
            <Preview file={photo.file} />
            <button
              type="button"
              aria-label={t("remove", { number: formatNumber(locale, index + 1) })}
              className="absolute end-1 top-1 grid size-8 place-items-center rounded-full border border-line bg-card text-lg leading-none text-madder-deep"
              onClick={() => onChange(chosen.filter(({ key }) => key !== photo.key))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {chosen.length < most ? (
        <FilesButton
          accept="image/*"
          label={t("label")}
          className="sm:justify-self-start"
          onFiles={(files) =>
            onChange([...chosen, ...files.map((file) => ({ key: crypto.randomUUID(), file }))].slice(0, most))
          }
        >
          {t("choose")}
        </FilesButton>
      ) : (
        <p className="text-sm text-ink-soft">{t("full")}</p>
      )}
      <p className="text-xs text-ink-soft">{t("hint")}</p>
    </div>
  );
}

function Preview({ file }: { file: File }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address ? (
    <img
      src={address}
      alt=""
      width={96}
      height={96}
      className="size-24 rounded-md border border-line object-cover"
    />
  ) : (
    <span className="block size-24 rounded-md bg-paper-deep" />
  );
}

/** Sends them one after the other; throws what the first that is refused says. */
export async function sendPhotos(
  orderId: string,
  returnId: string,
  chosen: readonly ChosenPhoto[],
  onPhoto: (index: number) => void = () => undefined,
): Promise<void> {
  for (const [index, { key, file }] of chosen.entries()) {
    onPhoto(index);
    const small = await shrinkPicture(file);
    await sendFile(`/api/store/orders/${orderId}/returns/${returnId}/photos?key=${key}`, small.file, {
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
  }
}
