import type { ReactNode } from "react";

/** A question that can be folded away, by the browser's own means. */
export function FacetFold({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details open={open} className="group seam py-2 first:border-t-0">
      <summary className="flex min-h-10 list-none items-center justify-between font-bold text-walnut [&::-webkit-details-marker]:hidden">
        {title}
        <svg
          viewBox="0 0 16 16"
          aria-hidden
          className="size-4 fill-none stroke-current stroke-2 transition-transform group-open:rotate-180"
        >
          <path strokeLinecap="round" d="M3 6l5 5 5-5" />
        </svg>
      </summary>
      <div className="pb-2">{children}</div>
    </details>
  );
}
