import { describe, expect, it } from "vitest";
import { plainWord, sheetColumns } from "../../domain/sheets/columns";
import { readAttributeSets } from "../../modules/listing/attribute-files";
import { attributesOf } from "./sheet-ground";

describe("the columns of a list", () => {
  it("are called differently, with every attribute that goods may have", () => {
    const attributes = attributesOf(readAttributeSets());
    const columns = sheetColumns({
      currencies: [
        { code: "irr", decimals: 0 },
        { code: "eur", decimals: 2 },
      ],
      categories: [],
      attributes,
    });
    const words = columns.flatMap(({ fa, en }) => [...new Set([plainWord(fa), plainWord(en)])]);
    expect(words.filter((word, index) => words.indexOf(word) < index)).toEqual([]);
    expect(attributes.map(({ key }) => key)).toEqual(expect.arrayContaining(["ingredients", "warp", "wood"]));
  });
});
