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
  it("is to whoever has some of it, in thousandths of the price", () => {
    expect(moneyFlow(figs)).toEqual({
      parts: [
        { part: "earned", amount: "4653360000", share: 879 },
        { part: "margin", amount: "264600000", share: 50 },
        { part: "platform", amount: "52920000", share: 10 },
        { part: "surplus", amount: "321120000", share: 61 },
      ],
      loss: null,
    });
  });

  it("says what the cooperative bears, where goods from outside cost more than was paid", () => {
    const { parts, loss } = moneyFlow({ ...figs, outside: "400000000", surplus: "-78880000" });
    expect(loss).toBe("78880000");
    expect(parts.map(({ part, share }) => [part, share])).toEqual([
      ["earned", 866],
      ["outside", 74],
      ["margin", 49],
      ["platform", 10],
    ]);
  });

  it("is nowhere, where nothing was delivered", () => {
    const nothing = { ...figs, goods: "0", earned: "0", margin: "0", platform: "0", surplus: "0" };
    expect(moneyFlow(nothing)).toEqual({ parts: [], loss: null });
  });
});
