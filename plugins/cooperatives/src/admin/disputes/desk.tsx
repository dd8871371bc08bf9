import { type Found, ListPage, type Shown, StateTabs, useWords } from "@dastranj/office";
import type { ReactNode } from "react";
import { sentenceOf } from "../sentence-of";

export const PAGE_SIZE = 20;

/**
 * The office's desk for what two sides do not agree on: what waits for a decision, and what was decided.
 *
 * @param namespace of its words: `title`, `intro`, `groups`, `empty`, `emptyDecided`, and those of every list
 */
export function DisputeDesk<Group extends string, Answer extends { count: number }>({
  namespace,
  found,
  at,
  children,
}: {
  namespace: string;
  found: Found<Answer>;
  at: Shown<Group>;
  children: (answer: Answer) => ReactNode;
}) {
  const { t } = useWords(namespace);
  return (
    <ListPage
      namespace={namespace}
      title={t("title")}
      intro={t("intro")}
      tabs={<StateTabs label={t("title")} at={at} nameOf={(one) => t(`groups.${one}`)} />}
      found={found}
      said={sentenceOf}
      empty={{ title: t(at.state === at.states[0] ? "empty" : "emptyDecided") }}
      at={at}
      size={PAGE_SIZE}
      pages={t("next")}
    >
      {children}
    </ListPage>
  );
}
