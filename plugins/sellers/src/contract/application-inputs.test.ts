import { expect, it } from "vitest";
import type { z } from "zod";
import {
  beginInput,
  fieldFlaws,
  identityInput,
  licenceInput,
  paperInput,
  placeInput,
  shebaInput,
  workInput,
} from "./application-inputs";

const TODAY = "2026-11-25";

const flawsIn = (schema: z.ZodType, given: unknown) => {
  const read = schema.safeParse(given);
  return read.success ? {} : fieldFlaws(read.error);
};

const her = { identity_number: "۹۹۹-۱۲۳۴۵۶-۱", person_name: "  گل‌بانو   قشقایی ", name: "گلیم گل‌بانو" };

it("an identity is read in one spelling", () => {
  expect(identityInput({ kind: "producer" }).parse(her)).toEqual({
    identity_number: "9991234561",
    person_name: "گل‌بانو قشقایی",
    name: "گلیم گل‌بانو",
  });
});

it.each([
  [{ identity_number: "9991234562" }, { identity_number: "national_id_wrong" }],
  [{ identity_number: "99912345610" }, { identity_number: "national_id_length" }],
  [{ identity_number: " " }, { identity_number: "field_missing" }],
  [{ identity_number: undefined }, { identity_number: "field_missing" }],
  [{ identity_number: 9991234561 }, { identity_number: "field_missing" }],
  [{ name: "" }, { name: "field_missing" }],
  [{ name: "گ".repeat(81) }, { name: "field_too_long" }],
  [{ person_name: "گل" }, { person_name: "field_too_short" }],
  [{ role: "owner" }, { role: "field_wrong" }],
])("a producer's identity with %j is refused: %j", (change, flaws) => {
  expect(flawsIn(identityInput({ kind: "producer" }), { ...her, ...change })).toEqual(flaws);
});

it.each([
  ["103802847900", "legal_id_length"],
  ["10380284791", "legal_id_wrong"],
])("a cooperative's identity with the number %s is refused", (identity_number, flaw) => {
  expect(flawsIn(identityInput({ kind: "cooperative" }), { ...her, identity_number })).toEqual({
    identity_number: flaw,
  });
});

it("what is on file stays when nothing is given in its place", () => {
  const kept = identityInput({ kind: "producer", kept: true });
  expect(kept.parse({ ...her, identity_number: "" }).identity_number).toBeUndefined();
  expect(kept.parse({ ...her, identity_number: undefined }).identity_number).toBeUndefined();
  expect(kept.parse(her).identity_number).toBe("9991234561");
  expect(flawsIn(kept, { ...her, identity_number: "9991234562" })).toEqual({
    identity_number: "national_id_wrong",
  });
  expect(placeInput({ kept: true }).parse({ county: "estahban", craft: "figs" })).toEqual({
    county: "estahban",
    craft: "figs",
  });
});

it("a place needs an address and ten digits", () => {
  expect(
    flawsIn(placeInput(), { county: "estahban", craft: "figs", address: "کوچه", postal_code: "۷۱۴" }),
  ).toEqual({
    address: "field_too_short",
    postal_code: "postal_code_length",
  });
});

it("whoever does not work on her own says with whom", () => {
  expect(flawsIn(workInput, { work_mode: "piecework", works_with: " " })).toEqual({
    works_with: "works_with_missing",
  });
  expect(flawsIn(workInput, { work_mode: "independent" })).toEqual({});
  expect(flawsIn(workInput, { work_mode: "" })).toEqual({ work_mode: "field_missing" });
});

it.each([
  [{ expires_on: "2026-11-24" }, { expires_on: "licence_expired" }],
  [{ expires_on: TODAY }, {}],
  [{ issued_on: "2026-11-26" }, { issued_on: "day_in_future" }],
  [{ issued_on: "۲۰۲۵-۰۱-۰۱" }, {}],
  [{ issued_on: "2025-02-30" }, { issued_on: "day_wrong" }],
  [{ expires_on: "" }, { expires_on: "field_missing" }],
  [{ categories: [] }, { categories: "categories_missing" }],
  [{ categories: ["../x"] }, { categories: "field_wrong" }],
  [{ number: "" }, { number: "field_missing" }],
])("a licence with %j: %j", (change, flaws) => {
  const licence = {
    licence_class: "home_business",
    number: "فارس/۱۲۳",
    issuer: "اداره‌ی کار استهبان",
    issued_on: "2025-06-01",
    expires_on: "2027-06-01",
    categories: ["dried-figs"],
  };
  expect(flawsIn(licenceInput(TODAY), { ...licence, ...change })).toEqual(flaws);
});

it("a paper's days may be left out, a Sheba may not", () => {
  expect(paperInput(TODAY).parse({ type: "national_card", expires_on: "" })).toEqual({
    type: "national_card",
  });
  expect(flawsIn(paperInput(TODAY), { type: "residence", expires_on: "2026-01-01" })).toEqual({
    expires_on: "paper_expired",
  });
  expect(shebaInput.parse({ sheba: "۷۶۰۱۷۰۰۰۰۰ ۰۰۰۰۰۰۰۰۰۰ ۰۰۰۱" })).toEqual({
    sheba: "IR760170000000000000000001",
  });
  expect(flawsIn(shebaInput, { sheba: "IR760170000000000000000002" })).toEqual({ sheba: "sheba_wrong" });
  expect(flawsIn(shebaInput, { sheba: "IR76" })).toEqual({ sheba: "sheba_length" });
  expect(flawsIn(beginInput, { kind: "bank" })).toEqual({ kind: "field_missing" });
});
