import type { ChainParts } from "@/ui/value-chain";

/**
 * The chain of a price as it would be with another declaration of what the material costs: what the maker has stays the same, only how much
 * of it is material differs. More than she has is all she has.
 *
 * @param material in the currency's major unit; null where she does not say
 */
export function withMaterial(parts: ChainParts, material: number | null): ChainParts {
  const hers = parts.reduce(
    (sum, { link, amount }) => (link === "raw_material" || link === "making" ? sum + amount : sum),
    0,
  );
  const told = material === null ? 0 : Math.min(material, Math.max(0, hers));
  const others = parts.filter(({ link }) => link !== "raw_material" && link !== "making");
  return [
    ...(material === null ? [] : [{ link: "raw_material" as const, amount: told, declared: true }]),
    ...(hers === told ? [] : [{ link: "making" as const, amount: hers - told, declared: false }]),
    ...others,
  ];
}
