import type { SearchTypes } from "@medusajs/framework/types";
import { describe, expect, it } from "vitest";
import { copied, shapeOf } from "./meilisearch-shape";

const index = {
  definition_hash: "a definition",
  fields: {
    id: {},
    title: {},
    name_words: { searchable: true },
    other_words: { searchable: true },
    story_words: { searchable: true },
  },
} as unknown as SearchTypes.ResolvedSearchIndexDefinition;

describe("a document of the index in Meilisearch", () => {
  const document = copied(
    {
      id: "rosewater",
      title: "گلاب",
      name_words: "گلاب rosewater",
      other_words: "کاشان",
      story_words: "rose 2",
    },
    index,
  );

  it("shows what it showed, and is found by two fields in signs of our own", () => {
    expect(Object.keys(document)).toEqual(["id", "title", "name_words", "other_words"]);
    expect(document.title).toBe("گلاب");
    expect(String(document.name_words).replaceAll("0. ", "")).toBe("1z3ab 0rosewater");
    expect(String(document.other_words).replaceAll("0. ", "")).toBe("1yapa5 0rose 2c");
  });

  it("has its words beyond the 1024th place, a full stop being eight", () => {
    expect(8 * (String(document.name_words).split(". ").length - 1)).toBeGreaterThan(1024);
  });

  it("is of another shape when it is found or written in another way", () => {
    expect(shapeOf(index)).toEqual(shapeOf({ ...index }));
    expect(shapeOf(index)).not.toEqual(shapeOf({ ...index, definition_hash: "another" }));
  });
});
