import type { OrderPartsAnswer } from "@dastranj/orders/contract";
import { useTranslations } from "next-intl";
import { isReleased } from "@/lib/progress";
import { LineChains } from "@/ui/value-chain";

/** Where the money for a part goes, as far as its seller agreed. Silent where money went back: then it is another sum. */
export function PartChains({
  part: { status, refunded_total, items },
  currency,
}: {
  part: OrderPartsAnswer["parts"][number];
  currency: string;
}) {
  const t = useTranslations("chain.order");
  if (isReleased(status) || refunded_total > 0) return null;
  return <LineChains title={t("title")} items={items} currency={currency} />;
}
