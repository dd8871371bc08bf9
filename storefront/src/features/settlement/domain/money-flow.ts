import type { SettlementSums } from "@dastranj/cooperatives/contract";

export type FlowPart = "earned" | "outside" | "margin" | "platform" | "surplus";

const PARTS = ["earned", "outside", "margin", "platform", "surplus"] as const satisfies readonly FlowPart[];

interface Flow {
  /** Who has something of it, in whole smallest units, and how large a part of the bar that is, in thousandths. */
  parts: { part: FlowPart; amount: string; share: number }[];
  /** What the cooperative bears, where the others have more than the goods brought; null where they have not. */
  loss: string | null;
}

/**
 * Where the price of the goods goes. Shares are of all that is given out: of the price, and where there is a loss of what
 * the others have together.
 */
export function moneyFlow(sums: SettlementSums): Flow {
  const parts = PARTS.flatMap((part) => {
    const amount = BigInt(sums[part]);
    return amount > 0n ? [{ part, amount }] : [];
  });
  const whole = parts.reduce((sum, { amount }) => sum + amount, 0n);
  const surplus = BigInt(sums.surplus);
  return {
    parts: parts.map(({ part, amount }) => ({
      part,
      amount: String(amount),
      share: Number((amount * 1000n * 2n + whole) / (whole * 2n)),
    })),
    loss: surplus < 0n ? String(-surplus) : null,
  };
}
