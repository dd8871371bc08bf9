import { Button, Text } from "@medusajs/ui";
import { PAGE_SIZE } from "./filters";
import { useWords } from "./use-words";

/** Which rows are on sight, and the way to the next ones. */
export function Pager({
  page,
  count,
  onPage,
}: {
  page: number;
  count: number;
  onPage: (page: number) => void;
}) {
  const { t, number } = useWords();
  const from = page * PAGE_SIZE + 1;
  const to = Math.min(count, from + PAGE_SIZE - 1);
  return (
    <nav className="flex items-center justify-between gap-2 px-6 py-4" aria-label={t("title")}>
      <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
        {t("list.range", { from: number(from), to: number(to), total: number(count) })}
      </Text>
      <div className="flex gap-x-2">
        <Button size="small" variant="transparent" disabled={page === 0} onClick={() => onPage(page - 1)}>
          {t("list.previous")}
        </Button>
        <Button size="small" variant="transparent" disabled={to >= count} onClick={() => onPage(page + 1)}>
          {t("list.next")}
        </Button>
      </div>
    </nav>
  );
}
