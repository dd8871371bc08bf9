import type { SettlementSums } from "@dastranj/cooperatives/contract";
import { useTranslations } from "next-intl";
import { majorOf } from "@/lib/format";
import { PriceParts } from "@/ui/price-parts";
import { type FlowPart, moneyFlow } from "./domain/money-flow";

const WEAVES: Record<FlowPart, string> = {
  earned: "chain-making",
  outside: "chain-outside",
  margin: "chain-cooperative",
  platform: "chain-platform",
  surplus: "chain-surplus",
};

/** Who has what of the goods' price. */
export function WhereItGoes({ sums, currency }: { sums: SettlementSums; currency: string }) {
  const t = useTranslations("settlement.flow");
  return (
    <PriceParts
      caption={t("caption")}
      head={{ part: t("who"), share: t("part"), amount: t("amount") }}
      parts={moneyFlow(sums).map(({ part, amount }) => ({
        ...{ key: part, weave: WEAVES[part], amount: majorOf(amount, currency) },
        words: part === "surplus" && amount < 0n ? t("loss") : t(`parts.${part}`),
      }))}
      sum={{ words: t("goods"), amount: majorOf(sums.goods, currency) }}
      currency={currency}
    />
  );
}
