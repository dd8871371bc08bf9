import { describe, expect, it } from "vitest";
import { queryOf, wantedOf } from "./data";

describe("the address of a list of goods", () => {
  it("says what is asked of it, and leaves the usual out", () => {
    const wanted = wantedOf({ q: " انجیر ", state: "off_sale", sort: "price", offset: "40" });
    expect(wanted).toEqual({ q: "انجیر", state: "off_sale", sort: "price", offset: 40 });
    expect(wantedOf(Object.fromEntries(new URLSearchParams(queryOf(wanted))))).toEqual(wanted);
    expect(queryOf(wantedOf({}))).toBe("");
  });
  it("is some list whatever it says", () => {
    expect(wantedOf({ q: ["a", "b"], state: "gone", sort: "x", offset: "-3e9" })).toEqual({
      q: "",
      state: undefined,
      sort: "newest",
      offset: 0,
    });
  });
});
