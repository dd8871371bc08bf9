import type { ReactNode } from "react";
import { Link } from "./link";

export interface ReviewRow {
  key: string;
  label: ReactNode;
  value: ReactNode;
}

/** What was told in one part of a form, to be looked over; the way back to change it stands beside its name. */
export function ReviewList({
  title,
  rows,
  edit,
}: {
  title: string;
  rows: ReviewRow[];
  edit?: { href: string; word: string; named: string };
}) {
  return (
    <section className="grid gap-2">
      <div className="flex items-center justify-between gap-3">
        <h2 className="text-lg">{title}</h2>
        {edit && (
          <Link
            href={edit.href}
            aria-label={edit.named}
            className="inline-flex min-h-11 items-center rounded-md px-3 text-sm font-semibold text-madder hover:bg-madder-tint"
          >
            {edit.word}
          </Link>
        )}
      </div>
      <dl className="grid grid-cols-[2fr_3fr] gap-x-4 gap-y-2 sm:grid-cols-[12rem_1fr] sm:gap-x-6">
        {rows.map(({ key, label, value }) => (
          <div key={key} className="contents">
            <dt className="text-sm text-ink-soft">{label}</dt>
            <dd className="min-w-0 font-semibold break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
