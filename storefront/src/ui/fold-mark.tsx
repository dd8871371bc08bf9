/** Says of a row that it opens, and whether it is open; it stands in the summary of a `details` that is a `group`. */
export function FoldMark() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      aria-hidden
      className="size-5 shrink-0 text-ink-soft transition-transform group-open:rotate-180"
    >
      <path stroke="currentColor" strokeWidth="2" strokeLinecap="round" d="M6 9l6 6 6-6" />
    </svg>
  );
}
