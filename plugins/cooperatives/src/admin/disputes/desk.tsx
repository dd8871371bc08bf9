import { useWords } from "@dastranj/office";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useSearchParams } from "react-router-dom";
import { sentenceOf } from "../sentence-of";

export const PAGE_SIZE = 20;

/** Which of two groups somebody looks at, and which page of it: it stands in the address. */
export function useGroup<Group extends string>(groups: readonly [Group, ...Group[]]) {
  const [address, setAddress] = useSearchParams();
  const group = groups.find((one) => one === address.get("group")) ?? groups[0];
  const page = Math.max(0, Number.parseInt(address.get("page") ?? "0", 10) || 0);
  const show = (wanted: Group, at = 0) => setAddress({ group: wanted, ...(at > 0 && { page: String(at) }) });
  return { group, page, show };
}

/**
 * The office's desk for what two sides do not agree on: what waits for a decision, and what was decided.
 *
 * @param namespace of its words: `title`, `intro`, `groups`, `empty`, `emptyDecided`, `failed`, `unreachable`, `again`, `previous`, `next`
 */
export function DisputeDesk<Group extends string>({
  namespace,
  groups,
  found,
  count,
  at: { group, page, show },
  children,
}: {
  namespace: string;
  groups: readonly [Group, ...Group[]];
  found: { isError: boolean; error: unknown; data: unknown; refetch: () => unknown };
  count: number;
  at: { group: Group; page: number; show: (group: Group, page?: number) => void };
  children: ReactNode;
}) {
  const { t, persian } = useWords(namespace);
  return (
    <Container className="divide-y p-0">
      <div className="grid gap-y-1 px-6 py-4">
        <Heading>{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("intro")}
        </Text>
      </div>
      <nav className="flex flex-wrap gap-2 px-6 py-3" aria-label={t("title")}>
        {groups.map((one) => (
          <Button
            key={one}
            size="small"
            variant={one === group ? "secondary" : "transparent"}
            aria-pressed={one === group}
            onClick={() => show(one)}
          >
            {t(`groups.${one}`)}
          </Button>
        ))}
      </nav>
      {found.isError ? (
        <div role="alert" className="grid justify-items-center gap-y-3 px-6 py-16 text-center">
          <Heading level="h2">{t("failed")}</Heading>
          <Text size="small">{sentenceOf(found.error, persian, t("unreachable"))}</Text>
          <Button size="small" variant="secondary" onClick={() => found.refetch()}>
            {t("again")}
          </Button>
        </div>
      ) : !found.data ? (
        <div aria-busy="true" className="h-64" />
      ) : count === 0 ? (
        <Heading level="h2" className="px-6 py-16 text-center">
          {t(group === groups[0] ? "empty" : "emptyDecided")}
        </Heading>
      ) : (
        children
      )}
      {count > PAGE_SIZE && (
        <nav className="flex justify-end gap-x-2 px-6 py-4" aria-label={t("next")}>
          <Button
            size="small"
            variant="transparent"
            disabled={page === 0}
            onClick={() => show(group, page - 1)}
          >
            {t("previous")}
          </Button>
          <Button
            size="small"
            variant="transparent"
            disabled={(page + 1) * PAGE_SIZE >= count}
            onClick={() => show(group, page + 1)}
          >
            {t("next")}
          </Button>
        </nav>
      )}
    </Container>
  );
}
