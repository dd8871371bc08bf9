import { StatusBadge as Badge } from "@medusajs/ui";
import type { SellerStatus } from "../../contract/answers";
import { useWords } from "./use-words";

const COLOURS = {
  draft: "grey",
  submitted: "orange",
  docs_review: "orange",
  changes_requested: "blue",
  site_visit: "purple",
  verified: "green",
  rejected: "red",
  suspended: "red",
  expired: "red",
  renewal_review: "orange",
  revoked: "grey",
} as const satisfies Record<SellerStatus, string>;

/** A seller's state, in colour and in words. */
export function StatusBadge({ status }: { status: SellerStatus }) {
  const { t } = useWords();
  return (
    <Badge color={COLOURS[status]} className="whitespace-nowrap" style={{ paddingInline: "4px 8px" }}>
      {t(`status.${status}`)}
    </Badge>
  );
}
