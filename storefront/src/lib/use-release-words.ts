import type { OrderPart } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { formatDate, formatMoney } from "./format";
import { isReleased } from "./progress";

/** What there is to say of a parcel of which nothing comes; null while something does. */
export function useReleaseWords(
  part: Pick<OrderPart, "status" | "history" | "refunds">,
  currency: string,
  /** The seller is told of her own doings as hers. */
  { own = false }: { own?: boolean } = {},
): { why: string; reason: string | null; words: string | null; refunds: string[] } | null {
  const t = useTranslations("release");
  const locale = useLocale();
  const last = part.history.findLast(({ status }) => status === part.status);
  const { status } = part;
  if (!isReleased(status) || !last) return null;
  const refundLine = ({ state, amount, done_at }: OrderPart["refunds"][number]) => {
    if (state === "unpaid") return t("refund.unpaid");
    if (amount === null) return t("refund.dueUnknown");
    const money = formatMoney(locale, amount, currency);
    return state === "paid_back" && done_at
      ? t("refund.paid_back", { amount: money, date: formatDate(locale, done_at) })
      : t("refund.due", { amount: money });
  };
  return {
    why:
      status === "cancelled"
        ? t(own && last.by === "seller" ? "whyOwn.cancelled" : `why.cancelled.${last.by}`)
        : t(`${own ? "whyOwn" : "why"}.${status === "expired" ? "expired" : "declined"}`),
    reason: last.reason?.code ? t("reasonLine", { reason: t(`reasons.${last.reason.code}`) }) : null,
    words: last.reason?.words ? t("wordsLine", { words: last.reason.words }) : null,
    refunds: part.refunds.map(refundLine),
  };
}
