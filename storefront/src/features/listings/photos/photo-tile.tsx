"use client";

import { useSortable } from "@dnd-kit/sortable";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { classNames } from "@/ui/class-names";
import { Photo } from "@/ui/photo";
import { ProgressBar } from "@/ui/progress-bar";
import type { FormPhoto } from "../domain/form";
import { CropDialog } from "./crop-dialog";
import { useAddress } from "./use-address";
import type { Photos } from "./use-photos";

/** One photo among the others: how it fares, and what can be done with it. */
export function PhotoTile({
  photo,
  index,
  last,
  photos,
  say,
}: {
  photo: FormPhoto;
  index: number;
  last: boolean;
  photos: Photos;
  /** Tells those who do not see it where the photo went. */
  say: (text: string) => void;
}) {
  const t = useTranslations("listings.photos");
  const n = index + 1;
  const [cutting, setCutting] = useState(false);
  const blob = photos.blobs[photo.key];
  const address = useAddress(blob);
  const how = photos.sending[photo.key];
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({ id: photo.key });
  function move(by: -1 | 1) {
    photos.move(index, index + by);
    say(t("moved", { n: n + by }));
  }
  return (
    <li
      ref={setNodeRef}
      style={{
        transform: transform ? `translate(${transform.x}px, ${transform.y}px)` : undefined,
        transition,
      }}
      className={classNames(
        "grid content-start overflow-clip rounded-md border border-line bg-card shadow-rest",
        isDragging && "relative z-10 shadow-lift",
      )}
    >
      <div {...listeners} className="relative aspect-square touch-manipulation bg-paper-deep select-none">
        {address ? (
          <img src={address} alt={t("photo", { n })} className="size-full object-cover" draggable={false} />
        ) : (
          photo.sent && (
            <Photo
              photo={photo.sent}
              alt={t("photo", { n })}
              sizes="(min-width: 36rem) 12rem, 45vw"
              className="size-full object-cover"
            />
          )
        )}
        {index === 0 && (
          <span className="absolute start-2 top-2 rounded-full bg-madder px-2.5 py-0.5 text-xs font-semibold text-white">
            {t("cover")}
          </span>
        )}
        {!photo.sent && (
          <div className="absolute inset-x-0 bottom-0 grid gap-1 bg-card/95 p-2 text-xs font-semibold">
            {how && "failed" in how ? (
              <>
                <span className="text-madder-deep">{how.failed}</span>
                <button
                  type="button"
                  onClick={() => photos.sendAgain(photo.key)}
                  className="min-h-9 rounded-md border border-madder font-semibold text-madder-deep"
                >
                  {t("retry")}
                </button>
              </>
            ) : how ? (
              <ProgressBar label={t("sending", { n })} part={how.part} />
            ) : (
              <span className="text-ink-soft">{t("waiting")}</span>
            )}
          </div>
        )}
      </div>
      <div className="grid grid-cols-4 border-t border-line">
        <Tool label={t("earlier", { n })} disabled={index === 0} onClick={() => move(-1)}>
          <path d="M10 3L5 8l5 5" className="origin-center rtl:-scale-x-100" />
        </Tool>
        <Tool label={t("later", { n })} disabled={last} onClick={() => move(1)}>
          <path d="M6 3l5 5-5 5" className="origin-center rtl:-scale-x-100" />
        </Tool>
        <Tool label={t("crop", { n })} disabled={!address} onClick={() => setCutting(true)}>
          <path d="M4 1v11h11M1 4h11v11" />
        </Tool>
        <Tool label={t("remove", { n })} onClick={() => photos.remove(photo)}>
          <path d="M2 4h12M6 4V2h4v2M4 4l1 10h6l1-10" />
        </Tool>
      </div>
      {cutting && address && (
        <CropDialog
          address={address}
          onCut={(area) => photos.cut(photo, area)}
          onClose={() => setCutting(false)}
        />
      )}
    </li>
  );
}

function Tool({
  label,
  disabled,
  onClick,
  children,
}: {
  label: string;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
      className="grid min-h-11 place-items-center text-walnut hover:bg-paper-deep disabled:text-line-strong"
    >
      <svg
        viewBox="0 0 16 16"
        aria-hidden
        className="size-4.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {children}
      </svg>
    </button>
  );
}
