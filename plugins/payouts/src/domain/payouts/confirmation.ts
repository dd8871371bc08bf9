import { parse } from "csv-parse/sync";
import type { BankTemplate } from "../../contract/bank-template";
import { ConfirmationFlaw, type TransferOutcome } from "./provider";
import type { Outcome } from "./states";

/** Reads what a bank says became of transfers; Persian digits and toman are read as the template says. */
export function readConfirmation(csv: string, template: BankTemplate, decimals: number): TransferOutcome[] {
  const { delimiter, reference, amount, result, reason } = template.confirmation;
  const rows = records(csv, delimiter);
  const [first] = rows;
  if (!first) throw new ConfirmationFlaw("there is no row");
  for (const column of [reference, amount, result])
    if (!(column in first)) throw new ConfirmationFlaw(`the column ${column} is missing`);
  const by = template.format === "csv" ? BigInt(template.divide_by) : 1n;
  return rows.map((row, index) => {
    const units = unitsOf(row[amount] ?? "", decimals);
    const outcome = outcomeOf(row[result] ?? "", template);
    if (units === undefined) throw new ConfirmationFlaw(`row ${index + 1}: no amount`);
    if (!outcome) throw new ConfirmationFlaw(`row ${index + 1}: an unknown result`);
    const words = (row[reason] ?? "").trim().slice(0, 300);
    return {
      reference: (row[reference] ?? "").trim(),
      amount: units * by,
      outcome,
      reason: outcome === "sent" ? null : words || null,
    };
  });
}

function records(csv: string, delimiter: string): Record<string, string>[] {
  try {
    // A reason that is left out is no flaw; one field too many is, for an amount may have been torn apart.
    return parse(csv, {
      ...{ columns: true, bom: true, trim: true, skip_empty_lines: true, delimiter },
      relax_column_count_less: true,
    });
  } catch {
    throw new ConfirmationFlaw("it is no table");
  }
}

function outcomeOf(word: string, { confirmation }: BankTemplate): Outcome | undefined {
  const said = word.trim().toLowerCase();
  const known: Outcome[] = ["sent", "failed", "returned"];
  return known.find((outcome) => confirmation[outcome].some((one) => one.toLowerCase() === said));
}

/** "1,250.5" of two digits is 125050n; undefined where it is no amount in the currency. */
function unitsOf(text: string, decimals: number): bigint | undefined {
  const latin = text
    .replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace("٫", ".")
    .replace(/[,٬ ]/g, "");
  const [, whole = "", fraction = ""] = /^(\d{1,16})(?:\.(\d{1,4}))?$/.exec(latin) ?? [];
  if (!whole || /[1-9]/.test(fraction.slice(decimals))) return undefined;
  return BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, "0"));
}
