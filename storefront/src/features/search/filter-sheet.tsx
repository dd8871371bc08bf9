"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import type { Locale } from "@/i18n/locales";
import { formatNumber } from "@/lib/format";
import { Button } from "@/ui/button";
import { said } from "./domain/said";
import type { SearchWords } from "./search-words";

/** The filters on a telephone: over the whole page, with what they lead to always in sight. */
export function FilterSheet({
  count,
  searching,
  chosen,
  locale,
  words,
  onClear,
  onClose,
  children,
}: {
  count: number;
  searching: boolean;
  /** Whether anything is chosen. */
  chosen: boolean;
  locale: Locale;
  words: SearchWords;
  onClear: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const open = dialog.current;
    open?.showModal();
    return () => open?.close();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      className="search-sheet m-0 h-dvh max-h-none w-full max-w-none flex-col bg-card text-ink open:flex"
    >
      <div className="flex items-center justify-between border-b border-line py-2 ps-4 pe-2">
        <h2 id={id} className="text-lg">
          {words.filters}
        </h2>
        <button
          type="button"
          aria-label={words.close}
          onClick={close}
          className="grid size-11 place-items-center rounded-md text-walnut hover:bg-paper-deep"
        >
          <svg viewBox="0 0 24 24" aria-hidden className="size-6">
            <path stroke="currentColor" strokeWidth="2" strokeLinecap="round" d="M6 6l12 12M18 6L6 18" />
          </svg>
        </button>
      </div>
      <div className="grow overflow-y-auto overscroll-contain px-4">{children}</div>
      <div className="flex gap-3 border-t border-line p-3">
        {chosen && (
          <Button kind="secondary" onClick={onClear}>
            {words.clear}
          </Button>
        )}
        <Button className="grow" onClick={close} aria-live="polite">
          {searching
            ? words.searching
            : count > 0
              ? said(words.show, { count: formatNumber(locale, count) })
              : words.showNone}
        </Button>
      </div>
    </dialog>
  );
}
