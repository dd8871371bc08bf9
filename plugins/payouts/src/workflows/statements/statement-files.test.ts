import { drawSheets } from "@dastranj/print";
import { describe, expect, it } from "vitest";
import { amountsIn, textOfPdf } from "../../../../print/src/__tests__/text-of-pdf";
import { monthNamed, type Reckoning } from "../../domain/statements/months";
import { STATEMENT_ZEROS, type StatementAmounts } from "../../domain/statements/statement";
import type { NumberedRow, ToldStatement } from "./read-statement";
import { linesOf } from "./statement-csv";
import { statementSheet } from "./statement-sheet";
import { monthInWords } from "./words";

const WHERE: Reckoning = { calendar: "persian", time_zone: "Asia/Tehran" };
const MONTH = monthNamed("1405-09", WHERE);
if (!MONTH) throw new Error("It is a month.");

const row = (amounts: Partial<StatementAmounts>, change: bigint, of: Partial<NumberedRow>): NumberedRow => ({
  seller_order_id: null,
  display_id: null,
  reference: null,
  kind: null,
  at: new Date("2026-11-26T09:00:00Z"),
  amounts: { ...STATEMENT_ZEROS, ...amounts },
  change,
  ...of,
});
const TOLD: ToldStatement = {
  month: MONTH,
  where: WHERE,
  open: false,
  currencies: [
    {
      currency: "eur",
      decimals: 2,
      opening: 5n,
      count: 1,
      rows: [row({ exchange: -1205n }, -1205n, { reference: "exchange:1", kind: "exchange" })],
      totals: { ...STATEMENT_ZEROS, exchange: -1205n },
      earned: 0n,
      closing: -1200n,
    },
    {
      currency: "irr",
      decimals: 0,
      opening: 500_000n,
      count: 2,
      rows: [
        row({ goods: 24_000_000n, commission: -600_000n, refund: -12_000_000n }, 11_400_000n, {
          seller_order_id: "sord_1",
          display_id: 1042,
        }),
        row({ payout: -5_000_000n }, -5_000_000n, { reference: "payout:1:sent", kind: "payout_sent" }),
      ],
      totals: {
        ...STATEMENT_ZEROS,
        goods: 24_000_000n,
        commission: -600_000n,
        refund: -12_000_000n,
        payout: -5_000_000n,
      },
      earned: 11_400_000n,
      closing: 6_900_000n,
    },
  ],
};

describe("a statement as a list", () => {
  it("opens, has what she has after each row, and closes", () => {
    expect(linesOf(TOLD, "en").slice(1)).toEqual([
      ["EUR", "", "Opening balance", ...Array(14).fill(""), "", "0.05"],
      [
        ...["EUR", "2026-11-26", "Exchange", ...Array(12).fill("0.00"), "-12.05", "0.00"],
        ...["-12.05", "-12.00"],
      ],
      ["EUR", "", "Closing balance", ...Array(12).fill("0.00"), "-12.05", "0.00", "-12.05", "-12.00"],
      ["IRR", "", "Opening balance", ...Array(14).fill(""), "", "500000"],
      [
        ...["IRR", "2026-11-26", "Order 1042", "24000000", "0", "0", "-600000", "0", "-12000000"],
        ...["0", "0", "0", "0", "0", "0", "0", "0", "11400000", "11900000"],
      ],
      [
        ...["IRR", "2026-11-26", "Paid out to you", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0"],
        ...["-5000000", "0", "0", "-5000000", "6900000"],
      ],
      [
        ...["IRR", "", "Closing balance", "24000000", "0", "0", "-600000", "0", "-12000000"],
        ...["0", "0", "0", "0", "0", "-5000000", "0", "0", "6400000", "6900000"],
      ],
    ]);
    expect(linesOf(TOLD, "fa")[5]?.slice(0, 4)).toEqual(["IRR", "1405/09/05", "سفارش 1042", "24000000"]);
  });
});

describe("a statement on paper", () => {
  it.each(["fa", "en"] as const)("in %s tells every row, and what she had and has", async (language) => {
    const sheet = statementSheet(TOLD, { name: "گلیم گل‌بانو", language });
    const pdf = await drawSheets([sheet], { language, title: "statement" });
    const pages = await textOfPdf(pdf);
    expect(pages).toHaveLength(1);
    const amounts = amountsIn(pages.join("\n"));
    expect(amounts).toEqual(expect.arrayContaining([500_000, 24_000_000, 11_400_000, 6_900_000]));
  });

  it.each([
    ["fa", WHERE, "1405-09", "آذر ۱۴۰۵"],
    ["en", WHERE, "1405-09", "Azar 1405"],
    ["en", { calendar: "gregory", time_zone: "Europe/Berlin" }, "2026-11", "November 2026"],
    ["fa", { calendar: "gregory", time_zone: "Europe/Berlin" }, "2026-11", "نوامبر ۲۰۲۶"],
  ] as const)("names its month in %s", (language, where, name, words) => {
    const month = monthNamed(name, where);
    expect(month && monthInWords(month, where, language)).toBe(words);
  });
});
