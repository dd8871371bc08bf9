import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/i18n/current-locale";
import { REGIONS } from "@/lib/region";
import { type ChainParts, ValueChain } from "@/ui/value-chain";
import type { PriceChains } from "./price-chains";
import type { Product } from "./product";

/** What the price of one piece is made of, in both regions; CSS shows the visitor's. Nothing where its maker does not show it. */
export async function WhereMoneyGoes({ product, chains }: { product: Product; chains: PriceChains }) {
  const t = await getTranslations("chain.product");
  const locale = await currentLocale();
  return REGIONS.map((region) => {
    const answer = chains[region];
    // The one that the page shows first.
    const variant = product.variants.find(({ id }) =>
      answer?.price_chains.some(({ variant_id }) => variant_id === id),
    );
    const chain = answer?.price_chains.find(({ variant_id }) => variant_id === variant?.id);
    if (!answer || !variant || !chain) return null;
    const inMajor = (units: string) => Number(units) / 10 ** answer.decimals;
    const parts: ChainParts = chain.parts.map((part) => ({ ...part, amount: inMajor(part.amount) }));
    const kind = variant.values.join(locale === "fa" ? "، " : ", ");
    return (
      // A layout of its own would be stronger than the rule that hides the other region's.
      <div key={region} data-price={region}>
        <div className="grid gap-x-14 gap-y-4 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
          <div>
            <h2 className="text-2xl">{t("title")}</h2>
            <p className="mt-1 max-w-prose text-ink-soft">
              {product.variants.length > 1 ? t("leadOf", { kind }) : t("lead")}
            </p>
          </div>
          <ValueChain caption={t("title")} paid={inMajor(chain.paid)} parts={parts} currency={region} />
        </div>
      </div>
    );
  });
}
