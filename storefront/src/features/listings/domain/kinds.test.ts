import { describe, expect, it } from "vitest";
import { combinationsOf, EMPTY_FORM, EMPTY_VARIANT } from "./form";
import { SUGGESTIONS, withNet, withOption, withoutOption, withoutValue, withValue } from "./kinds";

const [size, , weight] = SUGGESTIONS;

describe("kinds of one thing", () => {
  it("are weighed where their weight is known, so that the price of a kilogram can be told", () => {
    const [half, kilo] = weight?.values.slice(1) ?? [];
    if (!weight || !half || !kilo) throw new Error("there is no such suggestion");
    const form = withValue(withValue(withOption(EMPTY_FORM, weight.name), 0, half), 0, kilo);
    expect(form.measure).toBe("weight");
    expect(
      combinationsOf(form.options).map(({ key }) => [form.variants[key]?.net, form.variants[key]?.weight]),
    ).toEqual([
      ["500", "550"],
      ["1000", "1100"],
    ]);
  });

  it("stand once each, in three ways at most, and go again", () => {
    if (!size) throw new Error("there is no such suggestion");
    const [small = { fa: "", en: "" }] = size.values;
    let form = withOption(withOption(EMPTY_FORM, size.name), size.name);
    form = withValue(withValue(form, 0, small), 0, small);
    expect(form.options).toEqual([{ name: size.name, values: [small] }]);
    for (const fa of ["الف", "ب", "پ"]) form = withOption(form, { fa, en: "" });
    expect(form.options).toHaveLength(3);
    expect(withoutValue(form, 0, small.fa).options[0]?.values).toEqual([]);
    expect(withoutOption(form, 0).options.map(({ name }) => name.fa)).toEqual(["الف", "ب"]);
  });

  it("weigh a tenth more with their wrapping, until she weighs the parcel herself", () => {
    const first = withNet(EMPTY_VARIANT, "500", "weight");
    expect(first.weight).toBe("550");
    expect(withNet(first, "50", "weight").weight).toBe("55");
    expect(withNet({ ...first, weight: "700" }, "600", "weight").weight).toBe("700");
    expect(withNet(EMPTY_VARIANT, "500", "volume").weight).toBe("");
  });
});
