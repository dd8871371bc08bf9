"use client";

import { type FocusEvent, type ReactNode, useRef, useState } from "react";
import type { Locale } from "@/i18n/locales";
import { isoDay, monthNames, NO_DAY, writtenDay } from "@/lib/calendar";
import { persianDigits } from "@/lib/format";
import { classNames } from "./class-names";
import { CONTROL, FieldGroup } from "./field";

/** What is said of a day that is begun and is none yet: no ISO day, so every rule refuses it. */
const NO_SUCH_DAY = "?";

/**
 * A day in the reader's own calendar, written into three fields in any digits: nobody leafs through forty years of a
 * calendar. Its value is an ISO day, empty, or what no rule takes for a day.
 */
export function DateField({
  locale,
  id,
  label,
  hint,
  error,
  words,
  value,
  onChange,
  onBlur,
  className,
}: {
  locale: Locale;
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  words: { day: string; month: string; year: string; choose: string };
  value: string;
  onChange: (value: string) => void;
  onBlur: () => void;
  className?: string;
}) {
  const [written, setWritten] = useState(() => shown(locale, value));
  const group = useRef<HTMLDivElement>(null);

  function write(part: Partial<typeof written>) {
    const next = { ...written, ...part };
    setWritten(next);
    const empty = !next.day.trim() && !next.month && !next.year.trim();
    onChange(empty ? "" : (isoDay(locale, next) ?? NO_SUCH_DAY));
  }

  const leave = ({ relatedTarget }: FocusEvent) => {
    // From the day to the month one is still in it.
    if (!group.current?.contains(relatedTarget)) onBlur();
  };
  const look = classNames(CONTROL, "tabular text-center");
  const invalid = error ? true : undefined;
  const named = (part: string) => `${id}-${part}`;
  return (
    <FieldGroup id={id} label={label} hint={hint} error={error} className={className}>
      <div ref={group} className="grid grid-cols-[4.25rem_1fr_5.75rem] gap-2">
        <input
          id={named("day")}
          aria-label={words.day}
          placeholder={words.day}
          aria-invalid={invalid}
          inputMode="numeric"
          autoComplete="off"
          maxLength={2}
          value={written.day}
          onChange={({ target }) => write({ day: target.value })}
          onBlur={leave}
          className={look}
        />
        <select
          aria-label={words.month}
          aria-invalid={invalid}
          value={written.month}
          onChange={({ target }) => write({ month: target.value })}
          onBlur={leave}
          className={CONTROL}
        >
          <option value="">{words.choose}</option>
          {monthNames(locale).map((name, index) => (
            <option key={name} value={index + 1}>
              {name}
            </option>
          ))}
        </select>
        <input
          aria-label={words.year}
          placeholder={words.year}
          aria-invalid={invalid}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          value={written.year}
          onChange={({ target }) => write({ year: target.value })}
          onBlur={leave}
          className={look}
        />
      </div>
    </FieldGroup>
  );
}

function shown(locale: Locale, value: string) {
  const written = value ? writtenDay(locale, value) : NO_DAY;
  if (locale !== "fa") return written;
  return { ...written, day: persianDigits(written.day), year: persianDigits(written.year) };
}
