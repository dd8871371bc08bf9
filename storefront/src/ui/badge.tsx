import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type BadgeTone = "neutral" | "good" | "warn" | "bad" | "info";

const TONES: Record<BadgeTone, string> = {
  neutral: "bg-paper-deep text-walnut",
  good: "bg-pistachio-tint text-pistachio",
  warn: "bg-saffron-tint text-walnut",
  bad: "bg-madder-tint text-madder-deep",
  info: "bg-indigo-tint text-indigo",
};

/** A short word about the state of something. */
export function Badge({
  tone = "neutral",
  className,
  children,
}: {
  tone?: BadgeTone;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-xs font-semibold",
        TONES[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
