import { describe, expect, it } from "vitest";
import { textOfPdf } from "./__tests__/text-of-pdf";
import { drawSheets, paged } from "./draw-sheets";
import type { Piece } from "./lay-out";
import type { Sheet } from "./sheet";

const ROWS = Array.from({ length: 60 }, (_, at) => [{ text: `Kilim ${at + 1}` }, { text: String(at) }]);
const LIST: Sheet = {
  size: "A5",
  blocks: [
    { kind: "text", text: "برگهٔ بسته‌بندی ۱۴۰۵/۰۹/۰۵", strong: true, size: 14 },
    {
      kind: "table",
      columns: [
        { share: 4, head: "Goods" },
        { share: 1, head: "Count", align: "end" },
      ],
      rows: ROWS,
    },
    { kind: "totals", rows: [{ label: "جمع", value: "۱۲٬۵۰۰٬۰۰۰ ریال", strong: true }] },
  ],
  foot: (page, pages) => `${page}/${pages}`,
};

describe("sheets on paper", () => {
  it("lose no row over their pages, and each page of a table has its head", async () => {
    const pdf = await drawSheets([LIST], { language: "en", title: "List" });
    const pages = await textOfPdf(pdf);
    expect(pages.length).toBeGreaterThan(1);
    for (const [at, page] of pages.entries()) {
      expect(page).toContain(`${at + 1}/${pages.length}`);
      expect(page).toMatch(/Goods\s+Count/);
    }
    const found = [...pages.join("\n").matchAll(/Kilim\s+(\d+)/g)].map(([, number]) => Number(number));
    expect(found).toEqual(ROWS.map((_, at) => at + 1));
    expect(pages.at(-1)).toContain("۱۲٬۵۰۰٬۰۰۰");
    expect(pdf.length).toBeLessThan(100_000);
  });

  it("keep a sticker on one page in smaller letters", async () => {
    const long = { kind: "text" as const, text: "خیابان زند، کوچهٔ ۱۲، پلاک ۷ ".repeat(40), size: 12 };
    const pages = async (onOnePage: boolean) =>
      (
        await textOfPdf(
          await drawSheets([{ size: "parcel", blocks: [long], onOnePage }], { language: "fa", title: "" }),
        )
      ).length;
    expect([await pages(false), await pages(true)]).toEqual([2, 1]);
  });

  it("write a name in letters that the font has", async () => {
    const blocks = ["Gartenstraße 1", "Иван", "王", "🌷 گل"].map((text) => ({
      kind: "text" as const,
      text,
      own: true,
    }));
    const [page] = await textOfPdf(await drawSheets([{ size: "A5", blocks }], { language: "en", title: "" }));
    expect(page).toBe("Gartenstraße 1 Ivan Wang گل");
  });
});

describe("pages", () => {
  const piece = (height: number, more: Partial<Piece> = {}): Piece => ({
    height,
    draw: () => undefined,
    ...more,
  });

  it("never leave the head of a table, or what is kept with it, alone at the foot", () => {
    const head = piece(10);
    const table = [
      piece(5, { keep: true }),
      { ...head, keep: true },
      piece(20, { head }),
      piece(70, { head }),
    ];
    const pages = paged([piece(70), ...table], 100);
    expect(pages.map((page) => page.map(({ height }) => height))).toEqual([[70], [5, 10, 20], [10, 70]]);
  });

  it("take what is higher than a page as it is", () => {
    expect(paged([piece(150), piece(10)], 100).map((page) => page.length)).toEqual([1, 1]);
  });
});
