import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RELEASE_REASONS, readReason, sayReason, writeReason } from "./release-reasons";

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

  it("is written to people in their language, with the words that were added", () => {
    expect(sayReason("fa", writeReason("sold_out", null))).toBe("کالا دیگر موجود نیست");
    expect(sayReason("en", writeReason("sold_out", "نخ نیست"))).toBe("it is no longer in stock; نخ نیست");
    expect(sayReason("fa", writeReason("other", "نخ نیست"))).toBe("نخ نیست");
    expect(sayReason("en", "other")).toBeNull();
    expect(sayReason("en", null)).toBeNull();
  });
});
