import { describe, expect, it } from "vitest";
import { inLanguage, languageOf } from "./refusal-language";

describe("the caller's language", () => {
  it.each([
    [undefined, "fa"],
    ["*", "fa"],
    ["de-DE,de;q=0.9", "fa"],
    ["en-US,en;q=0.9", "en"],
    ["fa-IR,fa;q=0.9,en;q=0.8", "fa"],
    ["en;q=0.4, fa;q=0.7", "fa"],
    ["de, en;q=0.5", "en"],
  ])("for %j is %s", (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});

describe("a refusal", () => {
  const table = { shop_closed: { fa: "بسته است.", en: "Closed." } };
  it("of ours says its own sentence", () => {
    const body = { code: "shop_closed", type: "not_allowed", message: "Closed." };
    expect(inLanguage(body, "fa", table)).toEqual({ ...body, message: "بسته است." });
    expect(inLanguage(body, "en", table)).toEqual(body);
  });
  it("of Medusa says a Persian sentence of its kind and keeps the exact one", () => {
    expect(inLanguage({ type: "not_found", message: "Cart id not found" }, "fa", table)).toEqual({
      code: "not_found",
      type: "not_found",
      message: "چیزی با این نشانی یافت نشد.",
      detail: "Cart id not found",
    });
  });
});
