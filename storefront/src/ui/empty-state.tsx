import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Loom } from "./ornament";

/** Nothing here yet: says so kindly, and where to go. */
export function EmptyState({
  title,
  children,
  action,
  className,
  level = 2,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  className?: string;
  level?: 1 | 2 | 3;
}) {
  const Heading = `h${level}` as const;
  return (
    <div
      className={classNames("mx-auto grid max-w-md justify-items-center gap-4 py-12 text-center", className)}
    >
      <Loom className="h-28 w-36" />
      <Heading className="text-xl">{title}</Heading>
      {children && <div className="text-ink-soft">{children}</div>}
      {action && <div className="mt-1 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  );
}
