import type { OrderChain } from "@dastranj/cooperatives/contract";
import { useTranslations } from "next-intl";
import { majorOf } from "@/lib/format";
import { Card } from "@/ui/card";
import { ValueChain } from "@/ui/value-chain";

/** What the buyer pays for an order, from the material to the tax. */
export function OrderValueChain({ chain, currency }: { chain: OrderChain; currency: string }) {
  const t = useTranslations("chain.settlement");
  return (
    <Card className="grid gap-4">
      <div>
        <h2 className="text-lg">{t("title")}</h2>
        <p className="text-sm text-ink-soft">{t("lead")}</p>
      </div>
      <ValueChain
        caption={t("title")}
        paid={majorOf(chain.paid, currency)}
        parts={chain.parts.map((part) => ({ ...part, amount: majorOf(part.amount, currency) }))}
        currency={currency}
      />
    </Card>
  );
}
