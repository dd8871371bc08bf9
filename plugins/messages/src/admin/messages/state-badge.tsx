import { StatusBadge } from "@medusajs/ui";
import type { MessageState } from "../../contract/names";
import { useWords } from "./use-words";

const COLOURS = { waiting: "orange", sent: "green", kept: "grey", failed: "red" } as const;

/** A message's state, in colour and in words. */
export function StateBadge({ state }: { state: MessageState }) {
  const { t } = useWords();
  return (
    <StatusBadge color={COLOURS[state]} className="whitespace-nowrap pe-2">
      {t(`states.${state}`)}
    </StatusBadge>
  );
}
