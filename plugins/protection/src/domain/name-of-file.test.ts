import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameOfFile } from "./name-of-file";

describe("a file's name", () => {
  it("is what its sender wrote, in whatever letters", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, (name) => {
        expect(nameOfFile(Buffer.from(name).toString("latin1"))).toBe(name);
      }),
    );
  });

  it.each(["گلیم.png", "caf\u00e9.png", "a.png"])("stays when it was read well: %s", (name) => {
    expect(nameOfFile(name)).toBe(name);
  });
});
