import type { OrderStanding, OrderStandingState } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/format";
import { Badge, type BadgeTone } from "./badge";

const TONES: Record<OrderStandingState, BadgeTone> = {
  placed: "warn",
  part_accepted: "info",
  accepted: "info",
  part_shipped: "info",
  shipped: "good",
  part_delivered: "good",
  delivered: "good",
  completed: "good",
  cancelled: "neutral",
};

/** Where a whole order stands, and how many of its parcels will not come. */
export function OrderStandingBadges({ standing }: { standing: OrderStanding }) {
  const t = useTranslations("fulfil.standing");
  const locale = useLocale();
  const { state, parts, released } = standing;
  const number = (count: number) => formatNumber(locale, count);
  const counts = {
    parts: number(parts),
    accepted: number(standing.accepted),
    delivered: number(standing.delivered),
    released: number(released),
  };
  return (
    <span className="inline-flex flex-wrap gap-2">
      <Badge tone={TONES[state]}>{t(state, counts)}</Badge>
      {released > 0 && state !== "cancelled" && <Badge tone="bad">{t("released", counts)}</Badge>}
    </span>
  );
}
