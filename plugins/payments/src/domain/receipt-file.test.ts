import { describe, expect, it } from "vitest";
import { pdfFlaw } from "./receipt-file";

describe("a receipt as PDF", () => {
  it("is taken when it is whole and does nothing", () => {
    expect(pdfFlaw("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n")).toBe(false);
  });

  it.each([
    "<html>",
    "%PDF-1.7 cut off",
    "%PDF-1.7 /Encrypt 1 0 R %%EOF",
    "%PDF-1.7 /J#61vaScript (x) %%EOF",
  ])("is refused otherwise: %s", (text) => {
    expect(pdfFlaw(text)).toBe(true);
  });
});
