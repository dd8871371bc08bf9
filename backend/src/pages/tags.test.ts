import { describe, expect, it } from "vitest";
import { tagsOfCategory, tagsOfProduct, tagsOfSeller, toAsk } from "./tags";

const gabbeh = {
  handle: "گبه-شیری",
  seller: { handle: "bibi", county: { code: "firuzabad" } },
  categories: [{ handle: "rugs" }, null],
};

describe("the pages that a change shows on", () => {
  it("stock: wherever the product's card is", () => {
    expect(tagsOfProduct(gabbeh, "itself")).toEqual(["product-گبه-شیری"]);
  });

  it("a price: its lists too, since they may be in order of price", () => {
    expect(tagsOfProduct(gabbeh, "its lists")).toEqual([
      "product-گبه-شیری",
      "seller-bibi",
      "county-firuzabad",
      "category-rugs",
    ]);
  });

  it("a new, changed or deleted product: every list may hold it", () => {
    expect(tagsOfProduct(gabbeh, "everywhere")).toContain("catalogue");
    expect(tagsOfProduct({ handle: "x", seller: null }, "everywhere")).toEqual(["product-x", "catalogue"]);
  });

  it("a seller's state and a category: everywhere", () => {
    expect(tagsOfSeller(gabbeh.seller)).toEqual(["seller-bibi", "county-firuzabad", "catalogue"]);
    expect(tagsOfCategory({ handle: "rugs" })).toEqual(["category-rugs", "catalogue"]);
  });
});

describe("what is asked of the storefront", () => {
  it("names each tag once", () => {
    expect(toAsk(["product-a", "product-b", "product-a"])).toEqual(["product-a", "product-b"]);
  });

  it("is the whole catalogue rather than a list it would refuse", () => {
    expect(toAsk(Array.from({ length: 201 }, (_, n) => `product-${n}`))).toEqual(["catalogue"]);
    expect(toAsk(["product-a", "product-a/b"])).toEqual(["catalogue"]);
  });
});
