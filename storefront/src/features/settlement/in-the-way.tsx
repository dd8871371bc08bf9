import type { SettlementAnswer, SettlementHindrance } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { formatNumber } from "@/lib/format";
import { Amount } from "@/ui/amount";
import { Card } from "@/ui/card";
import { Link } from "@/ui/link";

type Place = "shipments" | "receiving" | "payouts";

/** Where one goes to clear it away. */
const PLACES: Record<SettlementHindrance, Place> = {
  settlement_not_accepted: "shipments",
  settlement_receipts_open: "receiving",
  settlement_claims_open: "shipments",
  settlement_not_billed: "shipments",
  settlement_money_waits: "payouts",
  settlement_balance_low: "payouts",
};

/** What stands in the way of settling an order, each with the way there. */
export function InTheWay({ answer: { order, in_the_way } }: { answer: SettlementAnswer }) {
  const t = useTranslations("settlement.inTheWay");
  const locale = useLocale();
  const paths: Record<Place, string> = {
    shipments: `/seller/cooperative/wholesale-orders/${order.id}/dispatches`,
    receiving: "/seller/cooperative/receiving",
    payouts: "/seller/payouts",
  };
  return (
    <Card className="grid gap-2">
      <h2 className="text-lg">{t("title")}</h2>
      <ul className="grid divide-y divide-line">
        {in_the_way.map(({ code, count, amount }) => (
          <li key={code} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
            <p className="min-w-0">
              {t.rich(`codes.${code}`, {
                count: count ?? 0,
                number: formatNumber(locale, count ?? 0),
                amount: () => <Amount units={amount ?? "0"} currency={order.currency_code} />,
              })}
            </p>
            <Link
              href={localePath(locale, paths[PLACES[code]])}
              className="inline-flex min-h-11 items-center text-sm font-semibold text-madder underline underline-offset-4"
            >
              {t(`places.${PLACES[code]}`)}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
