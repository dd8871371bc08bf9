"use client";

import type { ListingPhotoAnswer } from "@dastranj/listings/contract";
import { LISTING_LIMITS } from "@dastranj/listings/contract/offering";
import { useEffect, useRef, useState } from "react";
import { ApiRefusal, callSeller } from "@/lib/client";
import { sendFile } from "@/lib/upload";
import type { FormPhoto } from "../domain/form";
import { forgetPhoto, keepPhoto, readPhoto } from "../drafts";
import type { Change } from "../use-draft";
import { type Cut, type PhotoFlaw, preparePhoto } from "./prepare-photo";

/** How a photo fares on its way to the shop. */
export type Sending = { part: number } | { failed: string; code: string };

/** Comes again by itself when the telephone is back; so long it waits in between. */
const AGAIN_MS = 5000;
const LOST = new Set(["offline", "backend_unreachable", "photo_broken"]);

interface Removed {
  photo: FormPhoto;
  index: number;
  blob: Blob | undefined;
}

/**
 * The photos of a draft: kept in the browser as soon as they are chosen, and sent one by one. What is lost on the way is sent
 * again; what has arrived stays arrived.
 */
export function usePhotos(
  seller: string,
  draft: string,
  photos: readonly FormPhoto[],
  change: (by: Change) => void,
) {
  const [sending, setSending] = useState<Record<string, Sending>>({});
  const [blobs, setBlobs] = useState<Record<string, Blob>>({});
  const [unread, setUnread] = useState<{ name: string; flaw: PhotoFlaw | "too_many" }[]>([]);
  const [preparing, setPreparing] = useState(0);
  const [removed, setRemoved] = useState<Removed>();
  const underWay = useRef<string>(undefined);
  const [turn, setTurn] = useState(0);

  const setPhotos = (by: (photos: FormPhoto[]) => FormPhoto[]) =>
    change((form) => ({ ...form, photos: by(form.photos) }));
  const note = (key: string, how: Sending | undefined) =>
    setSending(({ [key]: _, ...rest }) => (how ? { ...rest, [key]: how } : rest));

  // What the browser kept of them is shown before the shop's own pictures have come.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a draft; what comes later is put there when it is chosen
  useEffect(() => {
    let left = false;
    for (const { key } of photos)
      readPhoto(seller, draft, key).then((blob) => {
        if (blob && !left) setBlobs((all) => ({ ...all, [key]: blob }));
      });
    return () => {
      left = true;
    };
  }, [seller, draft]);

  const next = photos.find(
    ({ key, sent }) => !sent && blobs[key] && !(sending[key] && "failed" in sending[key]),
  );
  const nextKey = next?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one at a time, begun anew when the one before has ended
  useEffect(() => {
    const blob = nextKey && blobs[nextKey];
    if (!nextKey || !blob || underWay.current) return;
    underWay.current = nextKey;
    const key = nextKey;
    note(key, { part: 0 });
    sendFile<ListingPhotoAnswer>(`/api/seller/listing-photos?key=${key}`, blob, {
      onProgress: (part) => note(key, { part }),
      signal: new AbortController().signal,
    })
      .then(({ photo }) => {
        setPhotos((all) => all.map((one) => (one.key === key ? { ...one, sent: photo } : one)));
        note(key, undefined);
      })
      .catch((error) => {
        const refused = error instanceof ApiRefusal ? error : new ApiRefusal(0, "offline", String(error));
        note(key, { failed: refused.message, code: refused.code });
      })
      .finally(() => {
        underWay.current = undefined;
        setTurn((now) => now + 1);
      });
  }, [nextKey, turn]);

  const lost = photos.some(({ key }) => {
    const how = sending[key];
    return how && "failed" in how && LOST.has(how.code);
  });
  useEffect(() => {
    if (!lost) return;
    const again = () =>
      setSending((all) =>
        Object.fromEntries(Object.entries(all).filter(([, how]) => !("failed" in how && LOST.has(how.code)))),
      );
    const timer = setInterval(again, AGAIN_MS);
    window.addEventListener("online", again);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", again);
    };
  }, [lost]);

  async function hold(key: string, blob: Blob) {
    await keepPhoto(seller, draft, key, blob);
    setBlobs((all) => ({ ...all, [key]: blob }));
  }

  async function add(files: readonly File[]) {
    const room = Math.max(0, LISTING_LIMITS.photos - photos.length);
    setUnread(files.slice(room).map(({ name }) => ({ name, flaw: "too_many" as const })));
    const wanted = files.slice(0, room);
    setPreparing(wanted.length);
    // One after the other: a telephone has little room for pictures that are drawn.
    for (const file of wanted) {
      const made = await preparePhoto(file);
      if (typeof made === "string") setUnread((all) => [...all, { name: file.name, flaw: made }]);
      else {
        const key = crypto.randomUUID();
        await hold(key, made);
        setPhotos((all) => (all.length < LISTING_LIMITS.photos ? [...all, { key }] : all));
      }
      setPreparing((count) => count - 1);
    }
  }

  /** What it was before is gone from the shop, too. */
  function letGo({ key, sent }: FormPhoto) {
    forgetPhoto(seller, draft, key);
    if (sent) callSeller(`listing-photos/${sent.id}`, { method: "DELETE" }).catch(() => undefined);
  }

  async function cut(photo: FormPhoto, area: Cut) {
    const blob = blobs[photo.key];
    const made = blob && (await preparePhoto(blob, area));
    if (!made || typeof made === "string") return;
    const key = crypto.randomUUID();
    await hold(key, made);
    setPhotos((all) => all.map((one) => (one.key === photo.key ? { key } : one)));
    letGo(photo);
  }

  function remove(photo: FormPhoto) {
    if (removed) letGo(removed.photo);
    setRemoved({ photo, index: photos.indexOf(photo), blob: blobs[photo.key] });
    setPhotos((all) => all.filter(({ key }) => key !== photo.key));
  }

  function undoRemove() {
    if (!removed) return;
    setPhotos((all) => all.toSpliced(removed.index, 0, removed.photo));
    setRemoved(undefined);
  }

  return {
    add,
    cut,
    remove,
    undoRemove,
    removed: Boolean(removed),
    preparing,
    unread,
    sending,
    blobs,
    move: (from: number, to: number) =>
      setPhotos((all) => {
        const photo = all[from];
        return photo ? all.toSpliced(from, 1).toSpliced(to, 0, photo) : all;
      }),
    sendAgain: (key: string) => note(key, undefined),
  };
}

export type Photos = ReturnType<typeof usePhotos>;
