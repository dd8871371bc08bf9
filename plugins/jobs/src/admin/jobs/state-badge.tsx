import { StatusBadge } from "@medusajs/ui";
import type { JobState } from "../../contract/names";
import { useWords } from "./use-words";

const COLOURS = { waiting: "orange", running: "blue", done: "green", dead: "red" } as const;

/** A job's state, in colour and in words. */
export function StateBadge({ state }: { state: JobState }) {
  const { t } = useWords();
  return (
    <StatusBadge color={COLOURS[state]} className="whitespace-nowrap pe-2">
      {t(`states.${state}`)}
    </StatusBadge>
  );
}
