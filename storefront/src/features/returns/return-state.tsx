import type { ReturnState } from "@dastranj/orders/contract";
import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/ui/badge";

const TONES: Record<ReturnState, BadgeTone> = {
  requested: "warn",
  approved: "info",
  refused: "bad",
  disputed: "warn",
  rejected: "bad",
  received: "good",
  awarded: "good",
  refunded: "good",
  contested: "warn",
  withdrawn: "neutral",
};

/** Where a return stands, in a word. */
export function ReturnStateBadge({ state }: { state: ReturnState }) {
  const t = useTranslations("returns");
  return <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>;
}
