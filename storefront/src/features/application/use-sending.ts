"use client";

import type { Application, ApplicationAnswer } from "@dastranj/sellers/contract";
import { useEffect, useRef, useState } from "react";
import { ApiRefusal } from "@/lib/client";
import { shrinkPicture } from "@/lib/shrink-picture";
import { sendFile } from "@/lib/upload";
import { type FileFlaw, flawOf } from "./domain/paper-file";

/** Where the file of a paper is on its way. */
export type Sending =
  | { phase: "none"; thumbnail?: string }
  | { phase: "preparing" }
  /** Ready, but something is to be written first. */
  | { phase: "waiting"; file: File; thumbnail?: string }
  | { phase: "sending"; file: File; thumbnail?: string; part: number }
  | { phase: "failed"; file?: File; thumbnail?: string; flaw?: FileFlaw; refusal?: ApiRefusal; size: number };

/** Sends the file of one paper: makes a photo small, tells how far it is, can be cancelled and tried again. */
export function useSending(
  type: string,
  {
    ready,
    fields,
    onSent,
  }: {
    /** Whether it may go as soon as it is chosen. */
    ready: boolean;
    fields: Record<string, string>;
    onSent: (application: Application) => void;
  },
) {
  const [sending, setSending] = useState<Sending>({ phase: "none" });
  const stop = useRef<AbortController>(undefined);
  // Whoever leaves the page ends what is on its way.
  useEffect(() => () => stop.current?.abort(), []);

  async function choose(chosen: File) {
    stop.current?.abort();
    setSending({ phase: "preparing" });
    const { file, thumbnail } = await shrinkPicture(chosen);
    const flaw = flawOf(file);
    if (flaw) setSending({ phase: "failed", flaw, size: file.size });
    else if (ready) await send(file, thumbnail);
    else setSending({ phase: "waiting", file, thumbnail });
  }

  async function send(file: File, thumbnail?: string) {
    const mine = new AbortController();
    stop.current = mine;
    setSending({ phase: "sending", file, thumbnail, part: 0 });
    const form = new FormData();
    form.set("type", type);
    for (const [name, value] of Object.entries(fields)) if (value) form.set(name, value);
    form.set("file", file);
    try {
      const { application } = await sendFile<ApplicationAnswer>("/api/seller/application/papers", form, {
        signal: mine.signal,
        onProgress: (part) => setSending({ phase: "sending", file, thumbnail, part }),
      });
      setSending({ phase: "none", thumbnail });
      onSent(application);
    } catch (error) {
      if (mine.signal.aborted) return;
      if (!(error instanceof ApiRefusal)) throw error;
      setSending({ phase: "failed", file, thumbnail, refusal: error, size: file.size });
    }
  }

  return {
    sending,
    choose,
    /** Sends what waits, or what failed, once more. */
    again: () => {
      if ((sending.phase === "waiting" || sending.phase === "failed") && sending.file)
        void send(sending.file, sending.thumbnail);
    },
    cancel: () => {
      stop.current?.abort();
      setSending({ phase: "none" });
    },
    /** The picture of a paper that was removed goes with it. */
    clear: () => setSending({ phase: "none" }),
  };
}
