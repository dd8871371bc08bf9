import {
  type Found,
  Loaded,
  Notice,
  PageHead,
  Pages,
  StateTabs,
  type useShown,
  useWords,
} from "@dastranj/office";
import { Container } from "@medusajs/ui";
import type { ReactNode } from "react";
import { sentenceOf } from "../sentence-of";

export const PAGE_SIZE = 20;

/**
 * The office's desk for what two sides do not agree on: what waits for a decision, and what was decided.
 *
 * @param namespace of its words: `title`, `intro`, `groups`, `empty`, `emptyDecided`, `failed`, `unreachable`, `again`, `previous`, `next`
 */
export function DisputeDesk<Group extends string, Answer extends { count: number }>({
  namespace,
  groups,
  found,
  at: { state: group, page, show },
  children,
}: {
  namespace: string;
  groups: readonly [Group, ...Group[]];
  found: Found<Answer>;
  at: ReturnType<typeof useShown<Group>>;
  children: (answer: Answer) => ReactNode;
}) {
  const { t, persian } = useWords(namespace);
  return (
    <Container className="divide-y p-0">
      <PageHead title={t("title")} intro={t("intro")} />
      <StateTabs
        label={t("title")}
        states={groups}
        chosen={group}
        nameOf={(one) => t(`groups.${one}`)}
        onChoose={show}
      />
      <Loaded
        found={found}
        failed={t("failed")}
        again={t("again")}
        said={(error) => sentenceOf(error, persian, t("unreachable"))}
      >
        {(answer) =>
          answer.count === 0 ? (
            <Notice title={t(group === groups[0] ? "empty" : "emptyDecided")} />
          ) : (
            <>
              {children(answer)}
              <Pages
                label={t("next")}
                page={page}
                size={PAGE_SIZE}
                count={answer.count}
                words={{ previous: t("previous"), next: t("next") }}
                onPage={(to) => show(group, to)}
              />
            </>
          )
        }
      </Loaded>
    </Container>
  );
}
