import fc from "fast-check";
import { expect, it } from "vitest";
import { missingFrom, type OnFile, stepsOf, writableIn } from "./application";
import { SELLER_STATUSES } from "./seller-states";

const TODAY = "2026-11-25";
const REQUIRED = [
  { type: "national_card", expires: false },
  { type: "health_declaration", expires: true },
];
const whole: OnFile = {
  has: {
    person_name: true,
    name: true,
    identity_number: true,
    county: true,
    craft: true,
    address: true,
    postal_code: true,
    sheba: true,
  },
  work_mode: "independent",
  works_with: null,
  licence: { status: "pending", expires_on: TODAY },
  papers: [
    { type: "national_card", status: "accepted", expires_on: null },
    { type: "health_declaration", status: "pending", expires_on: "2027-01-01" },
  ],
};
const nothing: OnFile = {
  has: Object.fromEntries(Object.keys(whole.has).map((field) => [field, false])) as OnFile["has"],
  work_mode: null,
  works_with: null,
  licence: null,
  papers: [],
};

it("a whole application misses nothing, an empty one everything", () => {
  expect(missingFrom(whole, REQUIRED, TODAY)).toEqual([]);
  expect(missingFrom(nothing, REQUIRED, TODAY)).toEqual([
    "person_name",
    "name",
    "identity_number",
    "county",
    "craft",
    "address",
    "postal_code",
    "sheba",
    "work_mode",
    "licence",
    "paper.national_card",
    "paper.health_declaration",
  ]);
});

it.each([
  [{ work_mode: "piecework" }, ["works_with"]],
  [{ work_mode: "piecework", works_with: "پیشران گلیم فارس" }, []],
  [{ licence: { status: "pending", expires_on: "2026-11-24" } }, ["licence"]],
  [{ licence: { status: "rejected", expires_on: "2027-11-24" } }, ["licence"]],
  [{ papers: [whole.papers[0]] }, ["paper.health_declaration"]],
  [
    { papers: [whole.papers[0], { type: "health_declaration", status: "pending", expires_on: null }] },
    ["paper.health_declaration"],
  ],
  [
    { papers: [{ type: "national_card", status: "rejected", expires_on: null }, whole.papers[1]] },
    ["paper.national_card"],
  ],
] as [Partial<OnFile>, string[]][])("with %j it misses %j", (change, missing) => {
  expect(missingFrom({ ...whole, ...change }, REQUIRED, TODAY)).toEqual(missing);
});

it("a step is done when nothing of it is missing", () => {
  const open = stepsOf(["postal_code", "paper.residence"])
    .filter(({ done }) => !done)
    .map(({ step }) => step);
  expect(open).toEqual(["place", "papers"]);
  expect(stepsOf([]).every(({ done }) => done)).toBe(true);
});

it("whatever is taken from a whole application is what is missing then", () => {
  fc.assert(
    fc.property(fc.subarray(Object.keys(whole.has) as (keyof OnFile["has"])[]), (taken) => {
      const has = { ...whole.has, ...Object.fromEntries(taken.map((field) => [field, false])) };
      expect(missingFrom({ ...whole, has }, REQUIRED, TODAY)).toEqual(taken);
    }),
  );
});

it("an application is written before it is sent and when changes are asked for; afterwards only renewed", () => {
  const far = ["2027-01-25"];
  const near = ["2027-06-01", "2027-01-24"];
  const all = SELLER_STATUSES.filter((status) => writableIn(status, near, TODAY) === "all");
  const renewed = SELLER_STATUSES.filter((status) => writableIn(status, near, TODAY) === "renewal");
  expect([all, renewed]).toEqual([
    ["draft", "changes_requested"],
    ["verified", "expired"],
  ]);
  expect([writableIn("verified", far, TODAY), writableIn("expired", [], TODAY)]).toEqual([
    "nothing",
    "renewal",
  ]);
});
