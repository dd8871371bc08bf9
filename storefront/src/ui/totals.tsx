import type { ReactNode } from "react";
import { classNames } from "./class-names";

export interface TotalRow {
  label: ReactNode;
  value: ReactNode;
  /** The sum at the end. */
  sum?: boolean;
  /** Something said beside the sum, not part of it. */
  quiet?: boolean;
}

/** Amounts under each other, and their sum. */
export function Totals({ rows, className }: { rows: TotalRow[]; className?: string }) {
  return (
    <dl className={classNames("grid gap-2", className)}>
      {rows.map((row, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one sum never change their order
          key={index}
          className={classNames(
            "flex items-baseline justify-between gap-4",
            row.sum && "seam pt-3 text-lg font-bold",
            row.quiet && "text-xs text-ink-soft",
          )}
        >
          <dt className={row.sum ? "" : "text-ink-soft"}>{row.label}</dt>
          <dd className="text-end">{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
