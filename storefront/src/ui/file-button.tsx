"use client";

import type { ReactNode } from "react";
import { type ButtonKind, buttonLook } from "./button";
import { classNames } from "./class-names";

/** A button that asks for a file; with `camera` a telephone opens its camera at once. */
export function FileButton({
  accept,
  camera = false,
  kind = "secondary",
  label,
  describedBy,
  className,
  children,
  onFile,
  id,
}: {
  accept: string;
  camera?: boolean;
  kind?: ButtonKind;
  /** Its name for who does not see what it stands beside. */
  label: string;
  describedBy?: string;
  className?: string;
  children: ReactNode;
  onFile: (file: File) => void;
  id?: string;
}) {
  return (
    <label
      className={classNames(
        buttonLook(kind),
        "cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-indigo",
        className,
      )}
    >
      <input
        id={id}
        type="file"
        accept={accept}
        capture={camera ? "environment" : undefined}
        aria-label={label}
        aria-describedby={describedBy}
        className="sr-only"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again.
          target.value = "";
          if (file) onFile(file);
        }}
      />
      {children}
    </label>
  );
}
