import type { QuoteState } from "@dastranj/cooperatives/contract";
import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/ui/badge";

const TONES: Record<QuoteState, BadgeTone> = {
  asked: "info",
  offered: "warn",
  countered: "warn",
  accepted: "good",
  declined: "bad",
  withdrawn: "neutral",
  expired: "neutral",
};

/** Where a request stands, in a word. */
export function QuoteStateBadge({ state }: { state: QuoteState }) {
  const t = useTranslations("quotes.states");
  return <Badge tone={TONES[state]}>{t(state)}</Badge>;
}
