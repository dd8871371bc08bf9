import { describe, expect, it } from "vitest";
import { type Counts, facetsOf, questionsFor } from "./facets";
import { choicesOf, type WantedGoods } from "./wanted-goods";

const list = { limit: 24, offset: 0 };
const value = (values: Record<string, number>) => ({
  type: "value" as const,
  values: Object.entries(values).map(([one, count]) => ({ value: one, count })),
});

/** Asks, and has the engine answer each question by the choice that it leaves out. */
function counted(wanted: WantedGoods, answers: Record<string, Counts>) {
  const questions = questionsFor(wanted, choicesOf(wanted));
  return facetsOf(
    wanted,
    questions,
    questions.map(({ without = "nothing" }) => answers[without] ?? {}),
  );
}

describe("what is asked", () => {
  it("is one question for the goods, and one for each facet that something is chosen in", () => {
    const wanted: WantedGoods = {
      ...list,
      county: ["shiraz"],
      craft: ["honey"],
      attribute: ["dye:natural", "size:small"],
      facets: ["county", "seller", "attribute", "price"],
    };
    const [goods, ...others] = questionsFor(wanted, choicesOf(wanted));
    expect(goods.counted.map(({ field }) => field)).toEqual([
      "county",
      "seller_handle",
      "attributes",
      "price_irr",
    ]);
    const dye = { attributes: { $overlaps: ["dye:natural"] } };
    const size = { attributes: { $overlaps: ["size:small"] } };
    expect(others.map(({ filters, counted: [of] }) => [of?.field, filters])).toEqual([
      ["county", { craft: ["honey"], $and: [dye, size] }],
      ["attributes", { county: ["shiraz"], craft: ["honey"], $and: [size] }],
      ["attributes", { county: ["shiraz"], craft: ["honey"], $and: [dye] }],
    ]);
  });

  it("is one question where nothing is counted", () => {
    expect(questionsFor({ ...list, county: ["shiraz"] }, choicesOf({ ...list, county: ["shiraz"] }))).toEqual(
      [{ filters: { county: ["shiraz"] }, counted: [] }],
    );
  });
});

describe("facets", () => {
  it("count what a reader would see who chose the value besides what she chose elsewhere", () => {
    const wanted: WantedGoods = { ...list, county: ["shiraz"], facets: ["county", "craft"] };
    const answers = {
      nothing: { county: value({ shiraz: 2 }), craft: value({ honey: 1, rugs: 1 }) },
      county: { county: value({ lar: 1, shiraz: 2, fasa: 1 }) },
    };
    expect(counted(wanted, answers)).toEqual({
      county: [
        { value: "shiraz", count: 2 },
        { value: "fasa", count: 1 },
        { value: "lar", count: 1 },
      ],
      craft: [
        { value: "honey", count: 1 },
        { value: "rugs", count: 1 },
      ],
    });
  });

  it("count each key of the attributes without its own values", () => {
    const wanted: WantedGoods = { ...list, attribute: ["dye:natural"], facets: ["attribute"] };
    const answers = {
      nothing: { attributes: value({ "dye:natural": 2, "size:small": 2 }) },
      "attribute dye": { attributes: value({ "dye:natural": 2, "dye:mixed": 5, "size:small": 7 }) },
    };
    expect(counted(wanted, answers).attribute).toEqual([
      { value: "dye:mixed", count: 5 },
      { value: "dye:natural", count: 2 },
      { value: "size:small", count: 2 },
    ]);
  });

  it("show what is chosen though nothing has it, and a hundred values at most", () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`county-${n + 100}`, 1000 - n]));
    const wanted: WantedGoods = { ...list, county: ["nowhere"], facets: ["county"] };
    const { county = [] } = counted(wanted, { county: { county: value(many) } });
    expect(county.length).toBe(100);
    expect(county.at(-1)).toEqual({ value: "nowhere", count: 0 });
    expect(county.at(-2)).toEqual({ value: "county-198", count: 902 });
  });

  it("say the lowest and the highest price, without the bounds that were chosen; none where nothing has one", () => {
    const wanted: WantedGoods = { ...list, price_max: 10, currency: "eur", facets: ["price", "wholesale"] };
    const stats = { type: "stats" as const, min: 5, max: 50, count: 3 };
    expect(counted(wanted, { price: { price_eur_cents: stats } })).toEqual({
      price: { min: 5, max: 50 },
      wholesale: [],
    });
    const nothing = { type: "stats" as const, min: 0, max: 0, count: 0 };
    expect(counted(wanted, { price: { price_eur_cents: nothing } }).price).toBeNull();
  });
});
