import type { BigNumberInput } from "@medusajs/framework/types";
import { MathBN } from "@medusajs/framework/utils";

/** An amount of Medusa's as an exact decimal in the major unit, without exponent. */
export function decimal(amount: BigNumberInput | null | undefined): string {
  return MathBN.convert(amount ?? 0).toFixed();
}
