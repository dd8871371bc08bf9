import type { OrderChain } from "@dastranj/cooperatives/contract";
import { useTranslations } from "next-intl";
import { Card } from "@/ui/card";
import { ValueChain } from "@/ui/value-chain";

/** What the buyer pays for an order, from the material to the tax. */
export function OrderValueChain({ chain, currency }: { chain: OrderChain; currency: string }) {
  const t = useTranslations("chain.settlement");
  const inMajor = (units: string) => Number(units) / (currency === "eur" ? 100 : 1);
  return (
    <Card className="grid gap-4">
      <div>
        <h2 className="text-lg">{t("title")}</h2>
        <p className="text-sm text-ink-soft">{t("lead")}</p>
      </div>
      <ValueChain
        caption={t("title")}
        paid={inMajor(chain.paid)}
        parts={chain.parts.map((part) => ({ ...part, amount: inMajor(part.amount) }))}
        currency={currency}
      />
    </Card>
  );
}
