import { Button, Text } from "@medusajs/ui";

/** The way to the other pages of a list, also from beyond its end; where it says which rows are on sight, also when there is no other page. */
export function Pages({
  label,
  page,
  size,
  count,
  words: { previous, next, range },
  onPage,
}: {
  label: string;
  /** From 0. */
  page: number;
  /** Rows on a page, and in all. */
  size: number;
  count: number;
  words: { previous: string; next: string; range?: (from: number, to: number) => string };
  onPage: (page: number) => void;
}) {
  const to = Math.min(count, (page + 1) * size);
  const last = Math.max(0, Math.ceil(count / size) - 1);
  if (!range && page === 0 && last === 0) return null;
  return (
    <nav className="flex items-center justify-between gap-2 px-6 py-4" aria-label={label}>
      <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
        {page <= last && range?.(page * size + 1, to)}
      </Text>
      <div className="flex gap-x-2">
        <Button
          size="small"
          variant="transparent"
          disabled={page === 0}
          onClick={() => onPage(Math.min(page - 1, last))}
        >
          {previous}
        </Button>
        <Button size="small" variant="transparent" disabled={to >= count} onClick={() => onPage(page + 1)}>
          {next}
        </Button>
      </div>
    </nav>
  );
}
