"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { classNames } from "./class-names";

/** A menu over the page, by the browser's own popover: Escape and a touch outside close it, and so does a link. */
export function PopMenu({
  label,
  close,
  className,
  children,
}: {
  label: string;
  close: string;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const open = menu.current;
    const left = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest("a")) open?.hidePopover();
    };
    open?.addEventListener("click", left);
    return () => open?.removeEventListener("click", left);
  }, []);
  return (
    <div className={className}>
      <button
        type="button"
        popoverTarget={id}
        aria-label={label}
        className="grid size-11 place-items-center rounded-md text-walnut hover:bg-paper-deep"
      >
        <svg viewBox="0 0 24 24" aria-hidden className="size-6">
          <path stroke="currentColor" strokeWidth="2" strokeLinecap="round" d="M4 7h16M4 12h16M4 17h16" />
        </svg>
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className={classNames(
          "inset-x-0 top-0 bottom-auto m-0 w-full bg-card p-4 text-ink shadow-lift",
          "backdrop:bg-ink/40",
        )}
      >
        <div className="flex justify-end">
          <button
            type="button"
            popoverTarget={id}
            popoverTargetAction="hide"
            aria-label={close}
            className="grid size-11 place-items-center rounded-md text-walnut hover:bg-paper-deep"
          >
            <svg viewBox="0 0 24 24" aria-hidden className="size-6">
              <path stroke="currentColor" strokeWidth="2" strokeLinecap="round" d="M6 6l12 12M18 6L6 18" />
            </svg>
          </button>
        </div>
        {children}
      </div>
    </div>
  );
}
