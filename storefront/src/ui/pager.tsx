import { ButtonLink } from "./button-link";

/** Back and forth through a long list. */
export function Pager({
  newer,
  older,
}: {
  newer: { href: string; label: string } | null;
  older: { href: string; label: string } | null;
}) {
  if (!newer && !older) return null;
  return (
    <div className="flex justify-between gap-3">
      {newer ? (
        <ButtonLink kind="secondary" size="sm" href={newer.href}>
          {newer.label}
        </ButtonLink>
      ) : (
        <span />
      )}
      {older && (
        <ButtonLink kind="secondary" size="sm" href={older.href}>
          {older.label}
        </ButtonLink>
      )}
    </div>
  );
}

/** How far down a list a page of it begins, as its address says; whatever else stands there is its beginning. */
export function offsetOf(said: string | undefined): number {
  return Math.min(100_000, Math.max(0, Math.trunc(Number(said ?? 0)) || 0));
}

/** The pages beside one of a list: of how many rows there are, from which this page shows how many; `at` is a page's address. */
export function pagesBeside(
  { offset, size, count }: { offset: number; size: number; count: number },
  at: (offset: number) => string,
  words: { newer: string; older: string },
): Parameters<typeof Pager>[0] {
  return {
    newer: offset > 0 ? { href: at(Math.max(0, offset - size)), label: words.newer } : null,
    older: offset + size < count ? { href: at(offset + size), label: words.older } : null,
  };
}
