import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** A short line about a day to come, with the sign of a day before it. */
export function ReadyLine({
  tone = "good",
  className,
  children,
}: {
  tone?: "good" | "bad";
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-2 text-sm font-semibold",
        tone === "good" ? "text-pistachio" : "text-madder-deep",
        className,
      )}
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className="size-4 shrink-0 fill-none stroke-current stroke-[1.5]"
      >
        <rect x="1.75" y="2.75" width="12.5" height="11.5" rx="2" />
        <path d="M1.75 6.25h12.5M5 1v3M11 1v3m-5.5 6 2 2 3.5-4" />
      </svg>
      <span>{children}</span>
    </span>
  );
}
