import type { Variant } from "../product";

/** Which variant the chosen values name; undefined when that combination is not made. */
export function variantOf(variants: Variant[], values: string[]): Variant | undefined {
  return variants.find((variant) => variant.values.every((value, index) => value === values[index]));
}

/**
 * Chooses one value of one option. The other choices stay where they can; where that combination is not made, the
 * nearest one that is made is taken.
 */
export function choose(variants: Variant[], values: string[], option: number, value: string): string[] {
  const wanted = values.map((old, index) => (index === option ? value : old));
  if (variantOf(variants, wanted)) return wanted;
  const alike = (variant: Variant) => variant.values.filter((each, index) => each === wanted[index]).length;
  const [nearest] = variants
    .filter((variant) => variant.values[option] === value)
    .sort((a, b) => alike(b) - alike(a));
  return nearest?.values ?? wanted;
}

/** How the stock is told: none, so few that one should know, or enough. */
export function stockOf(quantity: number): "none" | "few" | "enough" {
  if (quantity <= 0) return "none";
  return quantity <= 5 ? "few" : "enough";
}
