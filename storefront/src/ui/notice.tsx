import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type NoticeTone = "info" | "good" | "warn" | "bad";

const TONES: Record<NoticeTone, string> = {
  info: "border-s-indigo bg-indigo-tint text-indigo-deep",
  good: "border-s-pistachio bg-pistachio-tint text-pistachio",
  warn: "border-s-saffron bg-saffron-tint text-walnut",
  bad: "border-s-madder bg-madder-tint text-madder-deep",
};

/** A message about what happened; a bad one is read out at once. */
export function Notice({
  tone = "info",
  title,
  children,
  className,
  announced = true,
}: {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  className?: string;
  /** Whether it is read out by itself; not where it stands in a region that is. */
  announced?: boolean;
}) {
  return (
    <div
      role={announced ? (tone === "bad" ? "alert" : "status") : undefined}
      className={classNames("rounded-md border-s-4 px-4 py-3 text-sm", TONES[tone], className)}
    >
      {title && <p className="font-bold">{title}</p>}
      {children && <div>{children}</div>}
    </div>
  );
}
