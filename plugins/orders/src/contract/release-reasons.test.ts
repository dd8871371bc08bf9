import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RELEASE_REASONS, readReason, writeReason } from "./release-reasons";

describe("why a part is called off", () => {
  it("comes out of the history as it was put in, whatever the words are", () => {
    fc.assert(
      fc.property(fc.constantFrom(...RELEASE_REASONS), fc.option(fc.string()), (code, words) => {
        expect(readReason(writeReason(code, words))).toEqual({ code, words: words || null });
      }),
    );
  });

  it("may be words alone, or nothing", () => {
    expect(readReason("نخ نیامد: شاید فردا")).toEqual({ code: null, words: "نخ نیامد: شاید فردا" });
    expect(readReason(null)).toBeNull();
  });
});
