"use client";

import { type ReactNode, useEffect, useRef } from "react";

export interface Fault {
  /** Id of the control that is to be mended. */
  control: string;
  /** What the field is called, and what is wrong with it. */
  label: ReactNode;
  message: ReactNode;
}

/** All that is wrong with a form, above it; takes the focus when the form was sent so, and each line leads to its field. */
export function ErrorSummary({ title, faults, sent }: { title: string; faults: Fault[]; sent: number }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sent > 0) box.current?.focus();
  }, [sent]);
  if (faults.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-md border-s-4 border-s-madder bg-madder-tint px-4 py-3 text-sm text-madder-deep"
    >
      <p className="font-bold">{title}</p>
      <ul className="mt-1 grid gap-1">
        {faults.map(({ control, label, message }) => (
          <li key={control}>
            <a
              href={`#${control}`}
              className="inline-block min-h-7 underline underline-offset-4"
              onClick={(event) => {
                event.preventDefault();
                focusOn(control);
              }}
            >
              {label}
            </a>
            {": "}
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Puts the focus on a control, or on the first control of a group. */
export function focusOn(id: string) {
  const found = document.getElementById(id);
  if (!found) return;
  const control = found.matches("input, select, textarea, button")
    ? found
    : found.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea, button");
  (control ?? found).focus();
}
