import type { SellerOrderAnswer } from "@dastranj/orders/contract";
import { useTranslations } from "next-intl";
import { isReleased } from "@/lib/progress";
import { LineChains } from "@/ui/value-chain";

/** Where the buyer's money for her goods goes, whether he sees it or not. */
export function OrderChains({
  order: { status, refunded_total, items, currency_code },
}: {
  order: SellerOrderAnswer["order"];
}) {
  const t = useTranslations("chain.order");
  if (isReleased(status) || refunded_total > 0) return null;
  return <LineChains title={t("hers")} items={items} currency={currency_code} />;
}
