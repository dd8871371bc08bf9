import { describe, expect, test } from "vitest";
import { facetGroups } from "./facet-groups";
import { booths, type Choices, chosenName } from "./names";
import { EVERYTHING } from "./search-address";

const choices: Choices = {
  category: [
    { value: "figs", name: "Figs" },
    { value: "rugs", name: "Rugs" },
  ],
  province: [{ value: "IR-07", name: "Fars" }],
  county: [{ value: "fasa", name: "Fasa" }],
  craft: [],
  seller: [{ value: "golbanoo", name: "Golbanoo" }],
  availability: [],
  attributes: [
    {
      key: "dye",
      name: "Dye",
      values: [
        { value: "natural", name: "Natural" },
        { value: "chemical", name: "Chemical" },
      ],
    },
  ],
};
const titles = {
  category: "Category",
  province: "Province",
  county: "County",
  craft: "Craft",
  seller: "Booth",
  availability: "Availability",
};
const facets = {
  category: [
    { value: "rugs", count: 9 },
    { value: "figs", count: 2 },
    { value: "secret", count: 1 },
  ],
  province: [{ value: "IR-07", count: 11 }],
  attribute: [
    { value: "dye:natural", count: 5 },
    { value: "dye:chemical", count: 4 },
    { value: "other:thing", count: 4 },
  ],
};

describe("what results are narrowed by", () => {
  test("is asked where there is a choice, in names that people know", () => {
    expect(facetGroups(EVERYTHING, facets, choices, titles)).toEqual([
      {
        id: "category",
        filter: "category",
        title: "Category",
        values: [
          { value: "rugs", count: 9, name: "Rugs", chosen: false },
          { value: "figs", count: 2, name: "Figs", chosen: false },
        ],
      },
    ]);
  });
  test("is asked of booths by their names, those that nobody has told of left out", () => {
    const counted = [
      { value: "golbanoo", count: 3, name: "گل‌بانو", name_en: "Golbanoo" },
      { value: "safie", count: 1, name: "صفیه", name_en: null },
      { value: "nobody", count: 1, name: null, name_en: null },
    ];
    const [group] = facetGroups(
      EVERYTHING,
      { seller: counted },
      { ...choices, seller: booths("en", counted) },
      titles,
    );
    expect(group).toMatchObject({
      id: "seller",
      title: "Booth",
      values: [
        { value: "golbanoo", count: 3, name: "Golbanoo", chosen: false },
        { value: "safie", count: 1, name: "صفیه", chosen: false },
      ],
    });
    expect(group?.values).toHaveLength(2);
  });
  test("is asked of features once it is known what is looked for", () => {
    const [, dye] = facetGroups({ ...EVERYTHING, category: ["rugs"] }, facets, choices, titles);
    expect(dye).toEqual({
      id: "attribute-dye",
      filter: "attribute",
      title: "Dye",
      values: [
        { value: "dye:natural", count: 5, name: "Natural", chosen: false },
        { value: "dye:chemical", count: 4, name: "Chemical", chosen: false },
      ],
    });
  });
  test("a single answer stays where it is chosen, even if it counts none", () => {
    const chosen = { ...EVERYTHING, county: ["fasa"] };
    expect(facetGroups(chosen, { county: [{ value: "fasa", count: 0 }] }, choices, titles)).toMatchObject([
      { id: "county", values: [{ name: "Fasa", count: 0, chosen: true }] },
    ]);
  });
});

test("what is chosen is called by its name, and by its code where nobody knows one", () => {
  const words = {
    priceAbove: "From {min}",
    priceBelow: "Up to {max}",
    priceBetween: "{min} to {max}",
    filter: { wholesale: "Wholesale" },
  };
  const called = (chosen: Parameters<typeof chosenName>[3]) => chosenName("en", choices, words, chosen);
  expect(called({ filter: "attribute", value: "dye:natural" })).toBe("Dye: Natural");
  expect(called({ filter: "attribute", value: "knot:fine" })).toBe("fine");
  expect(called({ filter: "county", value: "elsewhere" })).toBe("elsewhere");
  expect(called({ filter: "seller", value: "golbanoo" })).toBe("Golbanoo");
  expect(called({ filter: "price", price: { currency: "eur", min: 500, max: 1250 } })).toBe(
    "€5.00 to €12.50",
  );
  expect(called({ filter: "price", price: { currency: "irr", max: 2000 } })).toBe("Up to IRR 2,000");
  expect(called({ filter: "wholesale" })).toBe("Wholesale");
});
