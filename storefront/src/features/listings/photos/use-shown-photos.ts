"use client";

import type { ListingPhotosAnswer } from "@dastranj/listings/contract";
import { useEffect } from "react";
import { callSeller } from "@/lib/client";
import type { ListingForm } from "../domain/form";
import type { Change } from "../use-draft";

/** Asks for the files of photos that only their names are known of: those of a version that waits for the office. */
export function useShownPhotos(form: ListingForm, change: (by: Change) => void): void {
  const named = form.photos.flatMap(({ sent }) => (sent && sent.files.length === 0 ? [sent.id] : [])).join();
  useEffect(() => {
    if (!named) return;
    callSeller<ListingPhotosAnswer>(`listing-photos?ids=${named}`)
      .then(({ photos }) =>
        change((now) => ({
          ...now,
          photos: now.photos.map((one) => {
            const found = photos.find(({ id }) => id === one.sent?.id);
            return found ? { ...one, sent: found } : one;
          }),
        })),
      )
      // They are only not seen; their names are sent all the same.
      .catch(() => undefined);
  }, [named, change]);
}
