import { describe, expect, it } from "vitest";
import { type Column, planOf } from "./plan";
import { type Query, questionOf, type Version } from "./question";

const field = (type: string, more: object = {}) => ({ type, ...more });
const plan = planOf({
  primary_key: "id",
  fields: {
    id: field("keyword", { filterable: true, sortable: true }),
    title: field("keyword"),
    craft: field("keyword", { filterable: true, facetable: true }),
    categories: field("keyword", { array: true, filterable: true, facetable: true }),
    in_stock: field("boolean", { filterable: true }),
    price_irr: field("float", { filterable: true, sortable: true, facetable: { types: ["stats"] } }),
    created_at: field("date", { sortable: true }),
    name_words: field("text", { searchable: { weight: 4 } }),
    other_words: field("text", { searchable: { weight: 1 } }),
  },
} as never);
const version: Version = {
  table: '"goods_product_v1"',
  columns: new Map<string, Column>([
    ["id", { field: "id", type: "text", isDate: false }],
    ...plan.columns.map((column): [string, Column] => [column.field, column]),
  ]),
  searched: plan.searched,
};

function ask(...queries: Partial<Query>[]) {
  return questionOf(
    version,
    queries.map((query) => ({ attributes_to_retrieve: ["id"], ...query })),
  );
}

describe("the layout of an index", () => {
  it("has a column for what goods are found, counted or ordered by, and words by their weight", () => {
    expect(plan).toEqual({
      columns: [
        { field: "craft", type: "text", isDate: false },
        { field: "categories", type: "text[]", isDate: false },
        { field: "in_stock", type: "boolean", isDate: false },
        { field: "price_irr", type: "float8", isDate: false },
        { field: "created_at", type: "float8", isDate: true },
      ],
      names: ["name_words"],
      searched: ["name_words", "other_words"],
    });
  });

  it.each([
    ["a place on the map", { where: field("geo") }],
    ["a list of numbers", { sizes: field("float", { array: true }) }],
    ["a name that is no column's", { 'craft" from seller --': field("keyword") }],
  ])("is refused for %s", (_, fields) => {
    expect(() => planOf({ primary_key: "id", fields: { id: field("keyword"), ...fields } } as never)).toThrow(
      "The engine in Postgres keeps no index that has",
    );
  });
});

describe("a question", () => {
  it("binds every value that is asked for, and writes none of them out", () => {
    const craft = "kilims') or true --";
    const { sql, bindings } = ask({
      q: "گلیم سر'خ",
      filters: { craft: [craft], price_irr: { $gte: 10, $lte: "20" } },
      pagination: { order: { id: "DESC" } },
      search_options: { match_strategy: "last" },
    });
    expect(sql).not.toContain("kilims");
    expect(sql).not.toContain("گلیم");
    expect(bindings).toEqual(["'گلیم' & 'سر''خ':*", [craft], 10, 20, 20, 0]);
  });

  it("asks for what queries have in common once, and counts each facet without its own choice", () => {
    const { sql } = ask(
      {
        filters: { categories: { $overlaps: ["kilims"] }, craft: ["kilim"] },
        pagination: { take: 24 },
        search_options: { facets: [{ field: "categories", type: "value" }] },
      },
      {
        filters: { categories: { $overlaps: ["kilims"] } },
        pagination: { take: 0 },
        search_options: { count: "none", facets: [{ field: "craft", type: "value" }] },
      },
    );
    expect(sql.match(/"goods_product_v1"/g)).toHaveLength(2);
    expect(sql).toContain('where ("f_categories" && ?::text[])');
    expect(sql).toContain("count(*) filter (where k0)");
    expect(sql).toContain("count(*) filter (where true)");
  });

  it("reads one or two letters as the beginnings that are kept of words, and more as a prefix", () => {
    const sought = (q: string, match_strategy: "last" | "all" | "any") =>
      ask({ q, pagination: { take: 0 }, search_options: { match_strategy } }).bindings;
    expect(sought("ا", "last")).toEqual(["'^ا'"]);
    expect(sought("گل ان", "last")).toEqual(["'گل' & '^ان'"]);
    expect(sought("انج", "last")).toEqual(["'انج':*"]);
    expect(sought("انج ان", "all")).toEqual(["'انج' & 'ان'"]);
    expect(sought("انج ان", "any")).toEqual(["'انج' | 'ان'"]);
  });

  it("orders by how many of the words stand in the name, and the id decides between equals", () => {
    const { sql, bindings } = ask({
      q: "گلیم انج",
      pagination: { order: { _score: "DESC", price_irr: "ASC" } },
      search_options: { match_strategy: "last" },
    });
    expect(sql).toContain("((name @@ ?::tsquery)::int + (name @@ ?::tsquery)::int) as k0");
    expect(sql).toContain("order by k0 desc, k1 asc nulls last, id asc limit");
    expect(bindings.slice(0, 2)).toEqual(["'گلیم'", "'انج':*"]);
  });

  it("knows no goods by a field that a version from before did not have", () => {
    expect(ask({ filters: { province: ["fars"] } as never }).sql).toContain("where (false)");
    expect(ask({ pagination: { order: { rank: "DESC" } } }).sql).toContain("order by id asc limit");
  });

  it.each([
    ["a page that nobody reaches", 1e15, 2 ** 31 - 1],
    ["a page before the first", -5, 0],
    ["no number", Number.NaN, 0],
  ])("is bounded for %s", (_, skip, bound) => {
    expect(ask({ pagination: { skip } }).bindings.at(-1)).toBe(bound);
  });

  it("holds nothing that Postgres refuses", () => {
    const { bindings } = ask({
      q: "گل\0یم \ud800",
      filters: { craft: ["a\0b"] },
      pagination: { take: 0 },
    });
    expect(JSON.stringify(bindings)).not.toContain("\\u0000");
    expect(bindings[0]).toBe("'گل' & 'یم' & '\ufffd'");
  });
});
