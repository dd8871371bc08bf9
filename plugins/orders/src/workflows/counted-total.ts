import type { BigNumberInput } from "@medusajs/framework/types";
import { MathBN } from "@medusajs/framework/utils";

/** An order as Medusa adds it up. */
export interface AddedUp {
  total: BigNumberInput;
  /** What of the credit lines is in the total. */
  credit_line_total?: BigNumberInput;
  credit_lines?: { amount: BigNumberInput; raw_amount?: BigNumberInput }[];
}

/**
 * What an order comes to with every credit line. Medusa counts them for nothing as long as they come to no more than one unit; its
 * total is then up to a unit off, and a refund that is owed to the last unit would not find it.
 */
export function countedTotal({ total, credit_line_total, credit_lines }: AddedUp): BigNumberInput {
  const standing = (credit_lines ?? []).reduce(
    (sum, { amount, raw_amount }) => MathBN.add(sum, raw_amount ?? amount),
    MathBN.convert(0),
  );
  return MathBN.sub(MathBN.add(total, credit_line_total ?? 0), standing);
}
