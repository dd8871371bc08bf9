import { describe, expect, it } from "vitest";
import { type Place, postage, zoneBetween } from "./postage";

const estahban: Place = { country_code: "ir", province: "IR-07", city: "استهبان" };

describe("the zone a parcel crosses", () => {
  it.each<[string, Place, string]>([
    ["her own county", { country_code: "IR", province: "ir-07", city: " استهبان" }, "same_county"],
    [
      "another county of the province",
      { country_code: "ir", province: "IR-07", city: "شیراز" },
      "same_province",
    ],
    ["another province", { country_code: "ir", province: "IR-23", city: "تهران" }, "elsewhere"],
    ["a province not named", { country_code: "ir", province: null, city: "استهبان" }, "elsewhere"],
    ["another country", { country_code: "de", province: null, city: "Berlin" }, "abroad"],
  ])("to %s", (_name, to, zone) => {
    expect(zoneBetween(estahban, to)).toBe(zone);
  });
  it("takes Arabic letters and missing spaces for what they mean", () => {
    const from = { ...estahban, city: "نی‌ریز" };
    expect(zoneBetween(from, { ...from, city: "ني ريز" })).toBe("same_county");
  });
});

describe("postage", () => {
  const tariff = { same_county: { first_kg: 300_000, further_kg: 50_000 } };
  it.each([
    [0, 300_000],
    [1000, 300_000],
    [1001, 350_000],
    [12_400, 900_000],
  ])("of %i grams is %i rials", (grams, rials) => {
    expect(postage(tariff, "same_county", grams)).toBe(rials);
  });
  it("is not offered where the tariff does not go", () => {
    expect(postage(tariff, "abroad", 500)).toBeNull();
  });
});
