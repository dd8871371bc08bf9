import { describe, expect, it } from "vitest";
import { languageOf, worded } from "./refusals";

describe("refusals in the reader's language", () => {
  it("speaks Persian unless English is asked for", () => {
    expect(languageOf(new Headers())).toBe("fa");
    expect(languageOf(new Headers({ "accept-language": "en-US,en;q=0.9" }))).toBe("en");
    expect(languageOf(new Headers({ "accept-language": "en", "x-medusa-locale": "fa-IR" }))).toBe("fa");
  });

  it("gives Medusa's English words ours", () => {
    const stock = {
      type: "not_allowed",
      code: "insufficient_inventory",
      message: "Some variant does not have…",
    };
    expect(worded(400, stock, "fa")).toEqual({
      type: "not_allowed",
      code: "insufficient_inventory",
      message: "این تعداد از این کالا موجود نیست.",
    });
  });

  it("lets our plugins speak for themselves", () => {
    const ours = { type: "not_allowed", code: "seller_may_not_sell", message: "A seller in this basket…" };
    expect(worded(400, ours, "en")).toEqual(ours);
    const busy = { type: "unavailable", code: "shop_busy", message: "فروشگاه اکنون شلوغ است…" };
    expect(worded(503, busy, "fa")).toEqual(busy);
  });

  it("says how long to wait to whoever tried too often", () => {
    const often = { type: "too_many_requests", code: "too_many_requests", message: "…" };
    const said = (retryAfter: string | null, language: "fa" | "en") =>
      worded(429, often, language, retryAfter).message;
    expect(said("300", "fa")).toBe("بیش از اندازه پشت سر هم کوشیدید. ۵ دقیقه دیگر دوباره بکوشید.");
    expect(said("45", "fa")).toBe("بیش از اندازه پشت سر هم کوشیدید. ۴۵ ثانیه دیگر دوباره بکوشید.");
    expect(said(null, "fa")).toBe("بیش از اندازه پشت سر هم کوشیدید. کمی دیرتر دوباره بکوشید.");
    expect(said("61", "en")).toBe("That was too often in a row. Please try again in 61 seconds.");
    expect(said("91", "en")).toBe("That was too often in a row. Please try again in 2 minutes.");
    expect(said("1", "en")).toBe("That was too often in a row. Please try again in 1 second.");
    expect(said("soon", "en")).toBe("That was too often in a row. Please try again a little later.");
    expect(worded(429, null, "en").code).toBe("too_many_requests");
  });

  it("shows nobody the inside of an error", () => {
    expect(
      worded(500, { type: "unknown_error", code: "boom_boom", message: "SELECT * FROM" }, "en").message,
    ).toBe("Something went wrong. Please try again.");
    expect(worded(502, "<html>", "en").code).toBe("unknown_error");
    expect(worded(400, { code: "constructor", message: "x" }, "en").code).toBe("input_invalid");
  });
});
