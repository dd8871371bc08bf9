"use client";

import type { ReviewPhotoAnswer, ReviewPhotoShown } from "@dastranj/orders/contract";
import { REVIEW_LIMITS } from "@dastranj/orders/contract/review-limits";
import { useEffect, useRef, useState } from "react";
import { sentenceOf } from "@/lib/client";
import { shrinkPicture } from "@/lib/shrink-picture";
import { sendFile } from "@/lib/upload";

/** A photo of a review: on its way, arrived, or refused. */
export interface ChosenPhoto {
  key: string;
  /** What is shown while it is on its way. */
  thumbnail?: string;
  sent?: ReviewPhotoShown;
  /** From 0 to 1. */
  part: number;
  refused?: string;
}

/** The photos of a review: made small on the telephone itself, and sent one by one as soon as they are chosen. */
export function useReviewPhotos(order: string, standing: readonly ReviewPhotoShown[]) {
  const [photos, setPhotos] = useState<ChosenPhoto[]>(
    standing.map((photo) => ({ key: photo.id, sent: photo, part: 1 })),
  );
  const leaving = useRef<AbortController>(null);
  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);

  const note = (key: string, change: Partial<ChosenPhoto>) =>
    setPhotos((all) => all.map((photo) => (photo.key === key ? { ...photo, ...change } : photo)));

  async function add(files: readonly File[]) {
    const room = Math.max(0, REVIEW_LIMITS.photos - photos.length);
    const chosen = files.slice(0, room).map((file) => ({ file, key: crypto.randomUUID() }));
    setPhotos((all) => [...all, ...chosen.map(({ key }) => ({ key, part: 0 }))]);
    // One after the other: a telephone has little room for pictures that are drawn.
    for (const { file, key } of chosen) {
      const small = await shrinkPicture(file);
      note(key, { thumbnail: small.thumbnail });
      const signal = leaving.current?.signal ?? new AbortController().signal;
      try {
        const address = `/api/store/orders/${order}/review-photos?key=${key}`;
        const onProgress = (part: number) => note(key, { part });
        const { photo } = await sendFile<ReviewPhotoAnswer>(address, small.file, { onProgress, signal });
        note(key, { sent: photo, part: 1 });
      } catch (error) {
        note(key, { refused: sentenceOf(error) });
      }
    }
  }

  return {
    photos,
    add,
    remove: (key: string) => setPhotos((all) => all.filter((photo) => photo.key !== key)),
    arrived: photos.flatMap(({ sent }) => sent?.id ?? []),
    underWay: photos.some(({ sent, refused }) => !sent && !refused),
    full: photos.length >= REVIEW_LIMITS.photos,
  };
}

export type ReviewPhotos = ReturnType<typeof useReviewPhotos>;
