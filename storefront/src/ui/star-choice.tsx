"use client";

import { classNames } from "./class-names";

const STARS = [1, 2, 3, 4, 5] as const;

/** A question that is answered by stars: five radio buttons that look like it, so that keys and ears know them too. */
export function StarChoice({
  name,
  label,
  names,
  value,
  disabled = false,
  error,
  onChange,
}: {
  name: string;
  label: string;
  /** What one to five stars are called. */
  names: readonly string[];
  value: number | null;
  disabled?: boolean;
  error?: string;
  onChange: (stars: number) => void;
}) {
  return (
    <fieldset disabled={disabled} className="min-w-0" aria-describedby={error ? `${name}-error` : undefined}>
      <legend className="text-sm font-semibold text-walnut">{label}</legend>
      <div className="flex flex-wrap items-center gap-x-3">
        <div className="flex">
          {STARS.map((stars) => (
            <label
              key={stars}
              className="relative grid size-11 cursor-pointer place-items-center rounded-md has-focus-visible:outline-3 has-focus-visible:outline-indigo has-disabled:cursor-default"
            >
              <input
                type="radio"
                name={name}
                value={stars}
                checked={value === stars}
                onChange={() => onChange(stars)}
                className="sr-only"
              />
              <span className="sr-only">{names[stars - 1]}</span>
              <svg
                aria-hidden
                viewBox="0 0 20 20"
                className={classNames(
                  "size-8",
                  value !== null && stars <= value
                    ? "fill-saffron stroke-saffron"
                    : "fill-transparent stroke-line-strong",
                )}
              >
                <path d="M10 1.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8L1.6 7.7l5.8-.8z" />
              </svg>
            </label>
          ))}
        </div>
        {value !== null && (
          <span aria-hidden className="text-sm text-ink-soft">
            {names[value - 1]}
          </span>
        )}
      </div>
      {error && (
        <p id={`${name}-error`} className="text-xs font-semibold text-madder-deep">
          {error}
        </p>
      )}
    </fieldset>
  );
}
