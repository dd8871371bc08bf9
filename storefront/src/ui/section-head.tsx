import type { ReactNode } from "react";

/** The head of a part of a page. */
export function SectionHead({
  id,
  title,
  lead,
  aside,
}: {
  id?: string;
  title: ReactNode;
  lead?: ReactNode;
  aside?: ReactNode;
}) {
  return (
    <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
      <div className="max-w-prose">
        <h2 id={id} className="text-3xl">
          {title}
        </h2>
        {lead && <p className="mt-1 text-ink-soft">{lead}</p>}
      </div>
      {aside}
    </div>
  );
}
