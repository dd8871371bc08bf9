import { type Column, type ColumnChoice, plainWord } from "./columns";

/** What is wrong with a cell by itself. The words for each stand in the contract. */
export type CellFlaw =
  | "cell_formula"
  | "number_not_read"
  | "number_not_whole"
  | "price_fraction"
  | "choice_unknown"
  | "yes_no_wrong"
  | "field_wrong";

export type CellRead<T> = { value: T } | { flaw: CellFlaw };

/** What a spreadsheet would take for a formula when the list is opened there again. */
const FORMULA = /^[=+\-@\t\r]/;

/** Such a text behind the sign that an export puts before it. */
const UNARMED = /^'(?=\s*[=+\-@])/;

/** Text, as it was typed but for its edges. One that a spreadsheet would run is refused. */
export function readText(cell: string): CellRead<string> {
  if (FORMULA.test(cell) || FORMULA.test(cell.trimStart())) return { flaw: "cell_formula" };
  // The database keeps no zero byte and no half of a sign.
  if (/[\0\p{Surrogate}]/u.test(cell)) return { flaw: "field_wrong" };
  return { value: cell.replace(UNARMED, "").trim() };
}

/** Her number of a row as it is kept, whatever an export put before it; empty when there is none. */
export function skuOf(cells: Readonly<Record<string, string>>): string {
  const read = readText(cells.sku ?? "");
  return "value" in read ? read.value : (cells.sku ?? "").trim();
}

/**
 * A number in whole parts of 10^-decimals, without ever being a fraction in between: Persian, Arabic and Latin digits, thousands
 * set apart or not.
 *
 * @param times how many such parts more one of it is (a toman is ten rials)
 */
export function readAmount(cell: string, decimals: number, times = 1): CellRead<number> {
  const text = bare(cell);
  const [, whole = "", fraction = ""] = /^(\d{1,15})(?:\.(\d*))?$/.exec(text) ?? [];
  if (whole === "") return { flaw: "number_not_read" };
  const digits = fraction.replace(/0+$/, "");
  const scaled = BigInt(whole + digits) * BigInt(times) * 10n ** BigInt(decimals);
  const divisor = 10n ** BigInt(digits.length);
  if (scaled % divisor !== 0n) return { flaw: "price_fraction" };
  const amount = Number(scaled / divisor);
  return Number.isSafeInteger(amount) ? { value: amount } : { flaw: "number_not_read" };
}

/** A whole number. */
export function readWhole(cell: string): CellRead<number> {
  const read = readAmount(cell, 0);
  return "flaw" in read && read.flaw === "price_fraction" ? { flaw: "number_not_whole" } : read;
}

/** Any number, as attributes have them. */
export function readNumber(cell: string): CellRead<number> {
  const text = bare(cell);
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(text) ? { value: Number(text) } : { flaw: "number_not_read" };
}

export function readChoice(cell: string, choices: readonly ColumnChoice[]): CellRead<string> {
  const word = plainWord(cell);
  const found = choices.find((choice) =>
    [choice.value, choice.fa, choice.en].some((name) => plainWord(name) === word),
  );
  return found ? { value: found.value } : { flaw: "choice_unknown" };
}

export function readYesNo(cell: string): CellRead<boolean> {
  const word = plainWord(cell);
  if (["yes", "y", "true", "1", "بله", "بلی", "آری", "اری", "درست"].includes(word)) return { value: true };
  if (["no", "n", "false", "0", "خیر", "نه", "نادرست"].includes(word)) return { value: false };
  return { flaw: "yes_no_wrong" };
}

/** What an attribute's cell says, by its kind. */
export function readAttribute(cell: string, column: Column): CellRead<string | number | boolean | string[]> {
  const choices = column.choices ?? [];
  switch (column.kind) {
    case "number":
      return readNumber(cell);
    case "yes_no":
      return readYesNo(cell);
    case "choice":
      return readChoice(cell, choices);
    case "choices": {
      const values: string[] = [];
      for (const part of cell.split(/[;؛،,\n]/).filter((text) => text.trim() !== "")) {
        const read = readChoice(part, choices);
        if ("flaw" in read) return read;
        if (!values.includes(read.value)) values.push(read.value);
      }
      return { value: values };
    }
    default:
      return readText(cell);
  }
}

function bare(cell: string): string {
  return cell
    .replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\s\u00a0\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/٫/g, ".")
    .replace(/(?<=\d)[,٬،'](?=\d{3}(?!\d))/g, "");
}
