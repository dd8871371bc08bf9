"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/format";
import { FilesButton } from "@/ui/files-button";
import { Photo } from "@/ui/photo";
import { ProgressBar } from "@/ui/progress-bar";
import type { ReviewPhotos } from "./use-review-photos";

/** The photos of a review that is being written. */
export function PhotoRow({ photos }: { photos: ReviewPhotos }) {
  const t = useTranslations("reviews.own");
  const locale = useLocale();
  return (
    <div className="grid gap-2">
      <p className="text-sm font-semibold text-walnut">
        {t("photos")} <span className="font-normal text-ink-soft">({t("optional")})</span>
      </p>
      <p className="text-xs text-ink-soft">{t("photosHint")}</p>
      {photos.photos.length > 0 && (
        <ul className="flex flex-wrap gap-3">
          {photos.photos.map(({ key, thumbnail, sent, part, refused }, index) => {
            const n = formatNumber(locale, index + 1);
            return (
              <li key={key} className="grid w-24 content-start gap-1">
                {sent ? (
                  <Photo
                    photo={sent}
                    alt=""
                    sizes="6rem"
                    className="size-24 rounded-md bg-paper-deep object-cover"
                  />
                ) : thumbnail ? (
                  <img src={thumbnail} alt="" className="size-24 rounded-md object-cover opacity-60" />
                ) : (
                  <span aria-hidden className="block size-24 rounded-md bg-paper-deep" />
                )}
                {!sent && !refused && <ProgressBar part={part} label={t("sending", { n })} />}
                {refused && (
                  <p role="alert" className="text-xs text-madder-deep">
                    {refused}
                  </p>
                )}
                <button
                  type="button"
                  className="min-h-11 text-sm font-semibold text-madder underline underline-offset-4"
                  onClick={() => photos.remove(key)}
                >
                  {t("removePhoto", { n })}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {!photos.full && (
        <FilesButton
          accept="image/*"
          label={t("addPhoto")}
          className="justify-self-start"
          onFiles={(files) => void photos.add(files)}
        >
          {t("addPhoto")}
        </FilesButton>
      )}
    </div>
  );
}
