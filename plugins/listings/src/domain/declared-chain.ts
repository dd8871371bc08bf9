import type { DeclaredChain } from "../contract/declared-chain";
import type { Flaws } from "./flaws";

/** A declaration as it is kept: what the material of one piece costs, by the id of the variant, in whole smallest units. */
export interface KeptChain {
  shown: boolean;
  /** In which she declared it. */
  currency: string;
  materials: Record<string, number>;
}

/** A variant as it stands: its price in the home currency. */
interface Priced {
  id: string;
  prices: Readonly<Record<string, number>>;
}

/** What is wrong with a declaration: of goods that are not of the listing, twice of the same, or more than what they are sold for. */
export function chainFlaws(
  { variants }: DeclaredChain,
  standing: readonly Priced[],
  homeCurrency: string,
): Flaws {
  const priceOf = new Map(standing.map(({ id, prices }) => [id, prices[homeCurrency] ?? 0]));
  const flaws: Flaws = {};
  for (const [index, { id, raw_material }] of variants.entries()) {
    const price = priceOf.get(id);
    if (price === undefined || variants.findIndex((other) => other.id === id) < index)
      flaws[`variants.${index}.id`] = "variant_unknown";
    else if (raw_material !== null && raw_material > price)
      flaws[`variants.${index}.raw_material`] = "material_above_price";
  }
  return flaws;
}

/** A declaration as it is kept. */
export function keptChain({ shown, variants }: DeclaredChain, currency: string): KeptChain {
  const told = variants.flatMap(({ id, raw_material }) =>
    raw_material === null ? [] : [[id, raw_material]],
  );
  return { shown, currency, materials: Object.fromEntries(told) };
}

/** What is declared of each variant that stands now. Until she says so nothing is shown. */
export function declaredOf(kept: KeptChain | null, variants: readonly { id: string }[]): DeclaredChain {
  return {
    shown: kept?.shown ?? false,
    variants: variants.map(({ id }) => ({ id, raw_material: kept?.materials[id] ?? null })),
  };
}
