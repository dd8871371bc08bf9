import { Container } from "@medusajs/ui";
import type { ReactNode } from "react";
import { type Found, Loaded } from "./loaded";
import type { SentenceOf } from "./sentence-of";
import { useWords } from "./use-words";

/**
 * A page about one thing, which stands in containers of its own; in one, why it could not be loaded.
 *
 * @param namespace of what every such page says: `again`, `unreachable`
 */
export function LoadedPage<Answer>({
  namespace,
  found,
  said,
  children,
}: {
  namespace: string;
  found: Found<Answer>;
  said: SentenceOf;
  children: (answer: Answer) => ReactNode;
}) {
  const { t, persian } = useWords(namespace);
  if (found.data !== undefined && !found.isError) return children(found.data);
  return (
    <Container className="p-0">
      <Loaded found={found} again={t("again")} said={(error) => said(error, persian, t("unreachable"))}>
        {children}
      </Loaded>
    </Container>
  );
}
