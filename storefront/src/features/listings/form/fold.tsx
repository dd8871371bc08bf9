"use client";

import { type ReactNode, useState } from "react";

/** What most leave out, folded away until it is wanted; open where something stands in it already. */
export function Fold({
  title,
  note,
  open = false,
  children,
}: {
  title: string;
  note?: string;
  open?: boolean;
  children: ReactNode;
}) {
  // Once open it stays so, whatever is taken out of it.
  const [first] = useState(open);
  return (
    <details open={first || open || undefined} className="group rounded-md border border-line bg-card">
      <summary className="flex min-h-13 cursor-pointer list-none items-center gap-3 px-4 py-2 [&::-webkit-details-marker]:hidden">
        <span className="grid grow">
          <span className="font-semibold text-walnut">{title}</span>
          {note && <span className="text-sm text-ink-soft">{note}</span>}
        </span>
        <span aria-hidden className="text-xl text-madder transition-transform group-open:rotate-45">
          +
        </span>
      </summary>
      <div className="grid gap-4 px-4 pt-1 pb-4">{children}</div>
    </details>
  );
}
