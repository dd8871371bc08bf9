"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { EMPTY_FORM, type ListingForm } from "./domain/form";
import type { Step } from "./domain/steps";
import { type Draft, forgetDraft, keepDraft, readDraft } from "./drafts";

export type Change = (form: ListingForm) => ListingForm;

/**
 * A draft that is kept with every letter. What is begun and left empty leaves nothing behind.
 *
 * @param seller whose it is
 */
export function useDraft(seller: string, id: string | null) {
  const [draft, setDraft] = useState<Draft>();
  const gone = useRef(false);

  useEffect(() => {
    if (!id) return;
    gone.current = false;
    let left = false;
    readDraft(seller, id, Date.now()).then((kept) => {
      if (!left) setDraft(kept ?? { id, changed: 0, step: "photos", form: EMPTY_FORM });
    });
    return () => {
      left = true;
    };
  }, [seller, id]);

  useEffect(() => {
    if (draft && draft.changed > 0 && !gone.current) keepDraft(seller, draft);
  }, [seller, draft]);

  const change = useCallback((by: Change) => {
    setDraft((now) => now && { ...now, changed: Date.now(), form: by(now.form) });
  }, []);

  const goTo = useCallback((step: Step) => {
    setDraft((now) => now && { ...now, step });
  }, []);

  /** It has been sent, or is not wanted any more. */
  const forget = useCallback(async () => {
    gone.current = true;
    if (id) await forgetDraft(seller, id);
  }, [seller, id]);

  return { draft, change, goTo, forget };
}
