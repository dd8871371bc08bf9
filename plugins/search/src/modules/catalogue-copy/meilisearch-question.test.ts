import { describe, expect, it } from "vitest";
import { filterOf, planOf } from "./meilisearch-question";

const question = { attributes_to_retrieve: ["id", "title"] };
const BEST_FIRST = { _score: "DESC", rank: "DESC", id: "ASC" } as const;

describe("what Meilisearch is asked", () => {
  it("is each thing that was chosen, as it was written, whatever signs are in it", () => {
    expect(
      filterOf({
        county: ['a" OR "b', "back\\slash"],
        wholesale: true,
        price_irr: { $gte: 100, $lte: 300 },
        $and: [{ attributes: { $overlaps: ["dye:natural"] } }, { attributes: { $overlaps: ["size:large"] } }],
      }),
    ).toEqual([
      'county IN ["a\\" OR \\"b", "back\\\\slash"]',
      "wholesale = true",
      "price_irr >= 100",
      "price_irr <= 300",
      'attributes IN ["dye:natural"]',
      'attributes IN ["size:large"]',
    ]);
    expect(() => filterOf({ county: { $like: "%" } })).toThrow("$like");
  });

  it("is every word as a whole, the last one as far as it was typed, and a sort only where one was asked for", () => {
    const ask = (q: string, order: Record<string, "ASC" | "DESC">) =>
      planOf({ ...question, q, pagination: { skip: 0, take: 24, order } }, "copy").queries;
    expect(ask("عسل کوهی فا", BEST_FIRST)).toEqual([
      {
        indexUid: "copy",
        // «عسل» and «کوهی», and what begins with «فا».
        q: '"1uo3" "1y678" 1wa',
        filter: [],
        matchingStrategy: "all",
        locales: ["eng"],
        attributesToRetrieve: ["id", "title"],
        page: 1,
        hitsPerPage: 24,
      },
    ]);
    expect(ask("عسل", { price_irr: "ASC", id: "ASC" })[0]?.sort).toEqual(["price_irr:asc", "id:asc"]);
  });

  it("is one question a page; one more, for the count, where a page begins between two", () => {
    const of = (skip: number, take: number, count: "exact" | "none") =>
      planOf({ ...question, pagination: { skip, take }, search_options: { count } }, "copy").queries.map(
        ({ page, hitsPerPage, offset, limit }) => [page, hitsPerPage, offset, limit],
      );
    expect(of(48, 24, "exact")).toEqual([[3, 24, undefined, undefined]]);
    expect(of(50, 24, "exact")).toEqual([
      [undefined, undefined, 50, 24],
      [1, 1, undefined, undefined],
    ]);
    expect(of(0, 0, "none")).toEqual([[undefined, undefined, 0, 0]]);
  });
});

describe("what Meilisearch answers", () => {
  it("is read as Postgres would say it", () => {
    const { read } = planOf(
      {
        ...question,
        pagination: { skip: 0, take: 1 },
        search_options: {
          facets: [
            { field: "county", type: "value", limit: 1 },
            { field: "price_irr", type: "stats" },
            { field: "price_eur_cents", type: "stats" },
          ],
        },
      },
      "copy",
    );
    expect(
      read([
        {
          hits: [{ id: "honey", title: "عسل" }],
          totalHits: 3,
          facetDistribution: {
            county: { lar: 1, fasa: 2 },
            price_irr: { 100: 1, 300: 2 },
            price_eur_cents: {},
          },
          facetStats: { price_irr: { min: 100, max: 300 } },
        },
      ]),
    ).toEqual({
      hits: [{ id: "honey", document: { id: "honey", title: "عسل" } }],
      facets: {
        county: { type: "value", values: [{ value: "fasa", count: 2 }] },
        price_irr: { type: "stats", min: 100, max: 300, count: 2 },
        price_eur_cents: { type: "stats", min: 0, max: 0, count: 0 },
      },
      metadata: { skip: 0, take: 1, count: 3 },
    });
  });
});
