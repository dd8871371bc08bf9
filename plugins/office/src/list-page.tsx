import { Container } from "@medusajs/ui";
import type { ComponentProps, ReactNode } from "react";
import { type Found, Loaded } from "./loaded";
import { Notice } from "./notice";
import { PageHead } from "./page-head";
import { Pages } from "./pages";
import type { SentenceOf } from "./sentence-of";
import type { Shown } from "./use-shown";
import { useWords } from "./use-words";

/**
 * A page of a list: what it is, what of it one may look at, and what was found of that; where nothing was, or it could not
 * be loaded, why.
 *
 * @param namespace of what every list says: `again`, `unreachable`, `previous`, `next`; where it has them, also `failed`, above
 *   why it could not be loaded, and `range`, which rows are on sight
 */
export function ListPage<Answer extends { count: number }>({
  namespace,
  tabs,
  found,
  said,
  waiting,
  empty,
  at: { page, turn },
  size,
  pages,
  children,
  ...head
}: {
  namespace: string;
  /** What of the list one may look at: its states, a search. */
  tabs?: ReactNode;
  found: Found<Answer>;
  said: SentenceOf;
  waiting?: ReactNode;
  /** What is said where there is nothing. */
  empty: ComponentProps<typeof Notice>;
  at: Pick<Shown<string>, "page" | "turn">;
  /** Rows on a page. */
  size: number;
  /** What the way to other pages is called, where its title already names what stands above. */
  pages?: string;
  children: (answer: Answer) => ReactNode;
} & ComponentProps<typeof PageHead>) {
  const { t, has, persian, number } = useWords(namespace);
  return (
    <Container className="divide-y p-0">
      <PageHead {...head} />
      {tabs}
      <Loaded
        found={found}
        failed={has("failed") ? t("failed") : undefined}
        again={t("again")}
        said={(error) => said(error, persian, t("unreachable"))}
        waiting={waiting}
      >
        {(answer) =>
          answer.count === 0 ? (
            <Notice {...empty} />
          ) : (
            <>
              {children(answer)}
              <Pages
                label={pages ?? head.title}
                page={page}
                size={size}
                count={answer.count}
                words={{
                  previous: t("previous"),
                  next: t("next"),
                  range: has("range")
                    ? (from, to) =>
                        t("range", { from: number(from), to: number(to), total: number(answer.count) })
                    : undefined,
                }}
                onPage={turn}
              />
            </>
          )
        }
      </Loaded>
    </Container>
  );
}
