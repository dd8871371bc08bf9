"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { CartLine } from "@/lib/cart";

const STAYS_MS = 9000;

/** Says what was removed and offers it back; waits while somebody is at it. */
export function RemovedToast({
  lines,
  onUndo,
  onGone,
}: {
  lines: CartLine[];
  onUndo: () => void;
  onGone: () => void;
}) {
  const t = useTranslations("basket");
  const locale = useLocale();
  const button = useRef<HTMLButtonElement>(null);
  const attended = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new removal starts the wait again
  useEffect(() => {
    if (lines.length === 0) return;
    // The button that was pressed is gone with its line: the keyboard goes on from here.
    button.current?.focus({ preventScroll: true });
    const timer = setInterval(() => {
      if (!attended.current) onGone();
    }, STAYS_MS);
    return () => clearInterval(timer);
  }, [lines]);

  return (
    <div role="status" className="pointer-events-none fixed inset-x-4 bottom-4 z-40 flex justify-center">
      {lines.length > 0 && (
        // biome-ignore lint/a11y/noStaticElementInteractions: pointing at the message keeps it, nothing more
        <div
          className="pointer-events-auto flex max-w-full items-center gap-3 rounded-md bg-walnut py-1.5 ps-4 pe-2 text-sm text-white shadow-lift"
          onMouseEnter={() => {
            attended.current = true;
          }}
          onMouseLeave={() => {
            attended.current = false;
          }}
        >
          <span className="line-clamp-2">
            {t("removed", {
              title: new Intl.ListFormat(locale).format(lines.map(({ product_title }) => product_title)),
            })}
          </span>
          <button
            ref={button}
            type="button"
            onClick={onUndo}
            className="min-h-11 shrink-0 rounded-md px-3 font-bold text-saffron-tint underline underline-offset-4"
          >
            {t("undo")}
          </button>
        </div>
      )}
    </div>
  );
}
