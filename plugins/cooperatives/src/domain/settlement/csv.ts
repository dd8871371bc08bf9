/** What a spreadsheet would take for something to reckon. */
const FORMULA = /^\s*[=+\-@]|^[\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * Lines as a list for a spreadsheet: marked as UTF-8, every field in quotes. What somebody has written and a spreadsheet would reckon with is kept as
 * text; numbers stay numbers.
 */
export function csvOf(lines: readonly (readonly string[])[]): string {
  const field = (text: string) => {
    const said = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
    return `"${said.replaceAll('"', '""')}"`;
  };
  return `\ufeff${lines.map((line) => `${line.map(field).join(",")}\r\n`).join("")}`;
}

/** Smallest units as a decimal of whole ones: -12.05. */
export function inUnits(units: string, decimals: number): string {
  const size = units.replace("-", "").padStart(decimals + 1, "0");
  const whole = size.slice(0, size.length - decimals);
  const fraction = size.slice(size.length - decimals);
  return `${units.startsWith("-") ? "-" : ""}${whole}${fraction && `.${fraction}`}`;
}
