"use client";

import { LISTING_LIMITS } from "@dastranj/listings/contract/offering";
import { closestCenter, DndContext, MouseSensor, TouchSensor, useSensor, useSensors } from "@dnd-kit/core";
import { rectSortingStrategy, SortableContext } from "@dnd-kit/sortable";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import { FilesButton } from "@/ui/files-button";
import { Notice } from "@/ui/notice";
import type { FormPhoto } from "../domain/form";
import { controlOf } from "../form/part";
import { PhotoTile } from "./photo-tile";
import type { Photos } from "./use-photos";

/** All the photos of a listing: chosen, put in order, cut, taken out, and on their way to the shop. */
export function PhotoBoard({
  chosen,
  photos,
  error,
}: {
  chosen: readonly FormPhoto[];
  photos: Photos;
  error?: string;
}) {
  const t = useTranslations("listings.photos");
  const [said, say] = useState("");
  // A finger that only scrolls drags nothing: it must rest a moment first.
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
  );
  const keys = chosen.map(({ key }) => key);
  const arrived = chosen.filter(({ sent }) => sent).length;
  const full = chosen.length >= LISTING_LIMITS.photos;
  return (
    <div className="grid gap-4">
      <p className="text-ink-soft">{t("lead")}</p>
      {!full && (
        <div id={controlOf("photos")} className="flex flex-wrap gap-3">
          <FilesButton
            accept="image/*"
            camera
            kind="primary"
            label={t("camera")}
            onFiles={photos.add}
            className="grow sm:grow-0"
          >
            {t("camera")}
          </FilesButton>
          <FilesButton accept="image/*" label={t("gallery")} onFiles={photos.add} className="grow sm:grow-0">
            {t("gallery")}
          </FilesButton>
        </div>
      )}
      {full && <p className="text-sm text-ink-soft">{t("full")}</p>}
      {error && <p className="text-sm font-semibold text-madder-deep">{error}</p>}
      {photos.unread.length > 0 && (
        <Notice tone="bad">
          <ul>
            {photos.unread.map(({ name, flaw }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
              <li key={index}>{t(`flaws.${flaw}`, { name })}</li>
            ))}
          </ul>
        </Notice>
      )}
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        // Keys have their own buttons below each photo, so that nothing is told of dragging.
        accessibility={{ screenReaderInstructions: { draggable: "" }, announcements: SILENT }}
        onDragEnd={({ active, over }) => {
          const to = keys.indexOf(String(over?.id));
          if (over && active.id !== over.id) photos.move(keys.indexOf(String(active.id)), to);
        }}
      >
        <SortableContext items={keys} strategy={rectSortingStrategy}>
          <ol className="grid grid-cols-2 gap-3 sm:grid-cols-4">
            {chosen.map((photo, index) => (
              <PhotoTile
                key={photo.key}
                photo={photo}
                index={index}
                last={index === chosen.length - 1}
                photos={photos}
                say={say}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      {chosen.length > 1 && <p className="text-sm text-ink-soft max-sm:hidden">{t("drag")}</p>}
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      <div aria-live="polite" className="grid gap-2 text-sm">
        {photos.preparing > 0 && <p>{t("preparing", { count: photos.preparing })}</p>}
        {chosen.length > 0 && (
          <p className="text-ink-soft">
            {t("arrived", { sent: arrived, all: chosen.length })}
            {arrived < chosen.length && ` ${t("goOn")}`}
          </p>
        )}
        {photos.removed && (
          <p className="flex flex-wrap items-center gap-3 rounded-md bg-walnut px-4 py-1.5 text-white">
            {t("removed")}
            <Button kind="quiet" size="sm" className="text-white! hover:bg-ink!" onClick={photos.undoRemove}>
              {t("undo")}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}

const nothing = () => "";
const SILENT = {
  onDragStart: nothing,
  onDragOver: nothing,
  onDragEnd: nothing,
  onDragCancel: nothing,
};
