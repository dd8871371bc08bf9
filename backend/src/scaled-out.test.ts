import { describe, expect, it } from "vitest";
import { searchedByMeilisearch } from "./scaled-out";

describe("where goods are searched", () => {
  it("is Postgres unless Meilisearch is named", () => {
    expect(searchedByMeilisearch({})).toEqual({});
    expect(searchedByMeilisearch({ MEILISEARCH_HOST: "", MEILISEARCH_API_KEY: "k" })).toEqual({});
  });

  it("is the Meilisearch that is named, with its key or without", () => {
    expect(
      searchedByMeilisearch({ MEILISEARCH_HOST: "http://m:7700", MEILISEARCH_API_KEY: "a key" }),
    ).toEqual({ meilisearch: { host: "http://m:7700", apiKey: "a key" } });
    expect(searchedByMeilisearch({ MEILISEARCH_HOST: "https://m", MEILISEARCH_API_KEY: "" })).toEqual({
      meilisearch: { host: "https://m", apiKey: undefined },
    });
  });

  it.each(["meilisearch", "meilisearch:7700", "redis://m"])(
    "is refused at %s, which is no address",
    (host) => {
      expect(() => searchedByMeilisearch({ MEILISEARCH_HOST: host })).toThrow(`MEILISEARCH_HOST is ${host};`);
    },
  );
});
