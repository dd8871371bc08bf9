import { expect, it } from "vitest";
import { pdfFlaw } from "./pdf-flaw";

const pdf = (inside: string) => `%PDF-1.7\n1 0 obj << ${inside} >> endobj\nstartxref\n9\n%%EOF\n`;

it.each([
  ["/Type /Catalog /JSON 1", undefined],
  ["/OpenAction << /S /JavaScript /JS (app.alert(1)) >>", "paper_acts"],
  ["/S /J#61vaScript", "paper_acts"],
  ["/Names << /EmbeddedFiles 2 0 R >>", "paper_acts"],
  ["/S /Launch", "paper_acts"],
  ["/Encrypt 5 0 R", "paper_locked"],
] as const)("a PDF with %s: %s", (inside, flaw) => expect(pdfFlaw(pdf(inside))).toBe(flaw));

it("a PDF that was cut off, or is none, is broken", () => {
  expect(pdfFlaw(pdf("").slice(0, -7))).toBe("paper_broken");
  expect(pdfFlaw("<html>%%EOF")).toBe("paper_broken");
});
