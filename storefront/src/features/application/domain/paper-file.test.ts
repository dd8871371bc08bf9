import { PAPER_MOST_BYTES } from "@dastranj/sellers/contract/applying";
import { describe, expect, it } from "vitest";
import { flawOf, sizeOf } from "./paper-file";

const file = (name: string, type: string, size = 1000) => ({ name, type, size });

describe("a file of a paper, before it is sent", () => {
  it.each([
    file("a.jpg", "image/jpeg"),
    file("a.JPG", ""),
    file("a.pdf", "application/pdf", PAPER_MOST_BYTES),
  ])("takes %j", (good) => expect(flawOf(good)).toBeUndefined());

  it.each([
    [file("a.svg", "image/svg+xml"), "wrongType"],
    [file("a.html", "text/html"), "wrongType"],
    [file("a.docx", ""), "wrongType"],
    [file("a.heic", "image/heic"), "wrongType"],
    [file("a.jpg", "image/jpeg", 0), "empty"],
    [file("a.pdf", "application/pdf", PAPER_MOST_BYTES + 1), "tooLarge"],
  ])("refuses %j", (bad, flaw) => expect(flawOf(bad)).toBe(flaw));

  it("says sizes as people do", () => {
    expect(sizeOf(10)).toEqual({ unit: "kilobytes", count: 1 });
    expect(sizeOf(300 * 1024)).toEqual({ unit: "kilobytes", count: 300 });
    expect(sizeOf(1.26 * 1024 * 1024)).toEqual({ unit: "megabytes", count: 1.3 });
  });
});
