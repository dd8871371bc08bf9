import { Pages } from "@dastranj/office";
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
  return (
    <Pages
      label={t("title")}
      page={page}
      size={PAGE_SIZE}
      count={count}
      words={{
        previous: t("list.previous"),
        next: t("list.next"),
        range: (from, to) => t("list.range", { from: number(from), to: number(to), total: number(count) }),
      }}
      onPage={onPage}
    />
  );
}
