"use client";

import type { Locale } from "@/i18n/locales";
import { formatNumber } from "@/lib/format";
import { classNames } from "./class-names";

/** A quantity with less and more; says the new number aloud. */
export function Stepper({
  locale,
  value,
  onChange,
  min = 1,
  max = 99,
  labels,
  disabled = false,
  className,
}: {
  locale: Locale;
  value: number;
  onChange: (value: number) => void;
  min?: number;
  max?: number;
  /** Names for screen readers. */
  labels: { group: string; less: string; more: string };
  disabled?: boolean;
  className?: string;
}) {
  const step =
    "grid size-11 place-items-center text-xl text-madder hover:bg-madder-tint disabled:text-ink-soft";
  return (
    <fieldset
      aria-label={labels.group}
      className={classNames(
        "inline-flex items-center overflow-clip rounded-md border border-line-strong bg-card",
        className,
      )}
    >
      <button
        type="button"
        className={step}
        aria-label={labels.less}
        disabled={disabled || value <= min}
        onClick={() => onChange(Math.max(min, value - 1))}
      >
        <span aria-hidden>−</span>
      </button>
      <output aria-live="polite" className="tabular min-w-10 text-center font-semibold">
        {formatNumber(locale, value)}
      </output>
      <button
        type="button"
        className={step}
        aria-label={labels.more}
        disabled={disabled || value >= max}
        onClick={() => onChange(Math.min(max, value + 1))}
      >
        <span aria-hidden>+</span>
      </button>
    </fieldset>
  );
}
