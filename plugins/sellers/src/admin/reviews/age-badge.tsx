import { StatusBadge } from "@medusajs/ui";
import { useWords } from "../sellers/use-words";

/** From how many days on a wait is long, and from how many it is too long. */
const LONG = 3;
const TOO_LONG = 7;

/** How long somebody has waited: the longer, the warmer the colour. */
export function AgeBadge({ days }: { days: number }) {
  const { t, number } = useWords();
  const colour = days >= TOO_LONG ? "red" : days >= LONG ? "orange" : "green";
  return (
    <StatusBadge color={colour} className="whitespace-nowrap" style={{ paddingInline: "4px 8px" }}>
      {days === 0 ? t("review.today") : t("review.days", { count: days, number: number(days) })}
    </StatusBadge>
  );
}
