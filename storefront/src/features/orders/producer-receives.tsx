import type { OrderPartsAnswer } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { formatMoney } from "@/lib/format";
import { isReleased } from "@/lib/progress";

/** How much of what a buyer pays reaches who made it. Silent where money went back: then it is another sum. */
export function ProducerReceives({
  part: { status, total, refunded_total, terms },
  currency,
}: {
  part: OrderPartsAnswer["parts"][number];
  currency: string;
}) {
  const t = useTranslations("earnings");
  const locale = useLocale();
  if (!terms || isReleased(status) || refunded_total > 0) return null;
  const money = (amount: number) => formatMoney(locale, amount, currency);
  const { receives, platform_discount } = terms;
  const all = receives === total && platform_discount === 0;
  return (
    <p className="text-sm text-ink-soft">
      {t(all ? "allToProducer" : "toProducer", { paid: money(total), receives: money(receives) })}
      {platform_discount > 0 && ` ${t("withOurs", { ours: money(platform_discount) })}`}
    </p>
  );
}
