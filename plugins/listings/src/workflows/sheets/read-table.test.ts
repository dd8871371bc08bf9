import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readTable, type TableRow } from "./read-table";

async function rowsOf(bytes: Buffer, limits?: { unpackedBytes: number }): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of readTable(bytes, limits)) rows.push(row);
  return rows;
}
const cells = async (bytes: Buffer) =>
  (await rowsOf(bytes)).map((row) => ("cells" in row ? row.cells : row.broken));

describe("a list", () => {
  it("is read in every encoding that spreadsheets write", async () => {
    const text = "نام,قیمت\r\nانجیر,۱۲\r\n";
    const expected = [
      ["نام", "قیمت"],
      ["انجیر", "۱۲"],
    ];
    expect(await cells(Buffer.from(text))).toEqual(expected);
    expect(await cells(Buffer.from(`\ufeff${text}`))).toEqual(expected);
    expect(await cells(Buffer.from(`\ufeff${text}`, "utf16le"))).toEqual(expected);
    expect(await cells(Buffer.from(`\ufeff${text}`, "utf16le").swap16())).toEqual(expected);
    // «نام,قيمت» and «انجير» as Windows-1256 has them.
    const old = Buffer.from([
      0xe4, 0xc7, 0xe3, 0x2c, 0xde, 0xed, 0xe3, 0xca, 0x0a, 0xc7, 0xe4, 0xcc, 0xed, 0xd1, 0x2c, 0x31,
    ]);
    expect(await cells(old)).toEqual([
      ["نام", "قیمت"],
      ["انجیر", "1"],
    ]);
  });

  it("has its cells set apart by commas, semicolons or tabs", async () => {
    expect(await cells(Buffer.from('a;"b;, c";d\n1;2,5;3'))).toEqual([
      ["a", "b;, c", "d"],
      ["1", "2,5", "3"],
    ]);
    expect(await cells(Buffer.from("a\tb\n1\t2"))).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("goes on after a row that cannot be read, and leaves out empty ones", async () => {
    const text = 'a,b\n1,2\n,\n"3,4\n5,6\n7,"8"x\n9,10\n';
    expect(await rowsOf(Buffer.from(text))).toEqual([
      { row: 1, cells: ["a", "b"] },
      { row: 2, cells: ["1", "2"] },
      { row: 4, broken: "row_broken" },
      { row: 5, cells: ["5", "6"] },
      { row: 6, broken: "row_broken" },
      { row: 7, cells: ["9", "10"] },
    ]);
  });

  it("is read from a spreadsheet with its numbers as people see them", async () => {
    const { writeXlsx } = await import("hucre/xlsx");
    const rows = [
      ["نام", "قیمت"],
      ["انجیر", 0.1 + 0.2],
      [null, null],
      ["خرما", 12500],
    ];
    expect(await rowsOf(Buffer.from(await writeXlsx({ sheets: [{ name: "کالاها", rows }] })))).toEqual([
      { row: 1, cells: ["نام", "قیمت"] },
      { row: 2, cells: ["انجیر", "0.3"] },
      { row: 4, cells: ["خرما", "12500"] },
    ]);
  });

  it("that is no list, or unpacks into too much, is refused", async () => {
    await expect(rowsOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]))).rejects.toMatchObject({
      code: "sheet_not_read",
    });
    await expect(rowsOf(Buffer.from("PK\u0003\u0004 and nothing behind it"))).rejects.toMatchObject({
      code: "sheet_not_read",
    });
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(5 * 1024 * 1024) });
    expect(bomb.byteLength).toBeLessThan(10_000);
    await expect(rowsOf(Buffer.from(bomb), { unpackedBytes: 1024 * 1024 })).rejects.toMatchObject({
      code: "sheet_too_large",
    });
  });
});
