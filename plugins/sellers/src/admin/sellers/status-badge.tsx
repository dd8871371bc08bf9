import { StatusBadge as Badge } from "@medusajs/ui";
import type { SellerStatus } from "../../contract/answers";
import { useWords } from "./use-words";

const COLOURS = { submitted: "orange", verified: "green", suspended: "red" } as const;

/** A seller's state, in colour and in words. */
export function StatusBadge({ status }: { status: SellerStatus }) {
  const { t } = useWords();
  return (
    <Badge color={COLOURS[status]} className="whitespace-nowrap pe-2">
      {t(`status.${status}`)}
    </Badge>
  );
}
