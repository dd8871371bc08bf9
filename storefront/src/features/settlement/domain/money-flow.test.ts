import { describe, expect, it } from "vitest";
import { moneyFlow } from "./money-flow";

/** 588 kg at 9,000,000 rials: the members 4,653,360,000, the margin a twentieth, the market a hundredth. */
const figs = {
  goods: "5292000000",
  earned: "4653360000",
  outside: "0",
  margin: "264600000",
  platform: "52920000",
  surplus: "321120000",
  repaid: "500000000",
  due: "4153360000",
};

describe("where the money goes", () => {
  it("is to whoever has some of it", () => {
    expect(moneyFlow(figs)).toEqual([
      { part: "earned", amount: 4_653_360_000n },
      { part: "margin", amount: 264_600_000n },
      { part: "platform", amount: 52_920_000n },
      { part: "surplus", amount: 321_120_000n },
    ]);
  });

  it("is more than was paid, where goods from outside cost more: the cooperative bears the rest, and it sums", () => {
    const flow = moneyFlow({ ...figs, outside: "400000000", surplus: "-78880000" });
    expect(flow.at(-1)).toEqual({ part: "surplus", amount: -78_880_000n });
    expect(flow.reduce((sum, { amount }) => sum + amount, 0n)).toBe(BigInt(figs.goods));
  });

  it("is nowhere, where nothing was delivered", () => {
    const nothing = { ...figs, goods: "0", earned: "0", margin: "0", platform: "0", surplus: "0" };
    expect(moneyFlow(nothing)).toEqual([]);
  });
});
