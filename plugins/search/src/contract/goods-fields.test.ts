import { beforeEach, describe, expect, it, vi } from "vitest";

const of = (name: string, ...fields: string[]) => ({
  name,
  fields: { toFields: () => Object.fromEntries(fields.map((field) => [field, { type: "text" as const }])) },
  read: async () => new Map(),
});
const sellers = of("sellers", "seller_name", "county");
const listings = of("listings", "craft", "unit_price");

describe("the fields of the index of goods", () => {
  beforeEach(() => {
    vi.resetModules();
    Reflect.deleteProperty(globalThis, "dastranjGoods");
  });

  it.each([
    { loaded: "sellers first", plugins: [sellers, listings] },
    { loaded: "listings first", plugins: [listings, sellers] },
  ])(
    "stand in the order of their names, in the object that was there from the start: $loaded",
    async ({ plugins }) => {
      const { defineGoodsFields, definedGoodsFields } = await import("./goods-fields");
      const { fields } = definedGoodsFields();
      for (const plugin of plugins) defineGoodsFields(plugin);
      expect(Object.keys(fields)).toEqual(["county", "craft", "seller_name", "unit_price"]);
      expect(definedGoodsFields().plugins.map(({ name }) => name)).toEqual(["listings", "sellers"]);
    },
  );
});
