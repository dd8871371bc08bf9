"use client";

import type { ReactNode } from "react";
import { type ButtonKind, buttonLook } from "./button";
import { classNames } from "./class-names";

/** A button that asks for files, several at once; with `camera` a telephone opens its camera at once. */
export function FilesButton({
  accept,
  camera = false,
  kind = "secondary",
  label,
  className,
  children,
  onFiles,
}: {
  accept: string;
  camera?: boolean;
  kind?: ButtonKind;
  /** Its name for who does not see what it stands beside. */
  label: string;
  className?: string;
  children: ReactNode;
  onFiles: (files: File[]) => void;
}) {
  return (
    <label
      className={classNames(
        buttonLook(kind, "lg"),
        "cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-indigo",
        className,
      )}
    >
      <input
        type="file"
        multiple={!camera}
        accept={accept}
        capture={camera ? "environment" : undefined}
        aria-label={label}
        className="sr-only"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen again.
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      {children}
    </label>
  );
}
