"use client";

import { useLocale } from "next-intl";
import { useId } from "react";
import { persianDigits } from "@/lib/format";
import { classNames } from "@/ui/class-names";
import { typedIn } from "./domain/pad";

/** One figure of the scales: pressed, the pad writes into it; typed into, it takes any digits. */
export function Amount({
  label,
  unit,
  value,
  active,
  onFocus,
  onChange,
}: {
  label: string;
  unit: string;
  value: string;
  active: boolean;
  onFocus: () => void;
  onChange: (value: string) => void;
}) {
  const locale = useLocale();
  const id = useId();
  const shown = locale === "fa" ? persianDigits(value).replace(".", "٫") : value;
  return (
    <div
      className={classNames(
        "grid gap-0.5 rounded-lg border-2 bg-card px-3 py-2",
        active ? "border-madder" : "border-line",
      )}
    >
      <label htmlFor={id} className="text-sm font-semibold text-walnut">
        {label} ({unit})
      </label>
      <input
        id={id}
        // The pad below is what writes; a telephone's own keys would cover it.
        inputMode="none"
        autoComplete="off"
        dir="ltr"
        placeholder={locale === "fa" ? "۰" : "0"}
        value={shown}
        onFocus={onFocus}
        onChange={({ target }) => {
          const typed = typedIn(target.value);
          if (typed !== undefined) onChange(typed);
        }}
        className="tabular w-full min-w-0 bg-transparent text-start text-3xl font-bold text-ink outline-none placeholder:text-ink-soft"
      />
    </div>
  );
}
