import { BankTemplate, TEMPLATES } from "../../contract/bank-template";
import { readConfirmation } from "./confirmation";
import { csvFile } from "./csv-file";
import { type Debtor, pain001File } from "./pain001";
import { isIban } from "./pain001-rules";
import { BankFileFlaw, type FileProvider } from "./provider";

export const BANK_FILE = "bank_file";

/**
 * Money by a file that the operator gives to the market's bank, and the bank's answer as another: no outside service.
 *
 * @param wanted name of a template that comes with the product, or a bank's own
 */
export function bankFile(wanted: unknown, debtor: Debtor): FileProvider {
  const template = BankTemplate.parse(typeof wanted === "string" ? TEMPLATES[wanted] : wanted);
  if (template.format !== "csv" && !(debtor.name && isIban(debtor.iban)))
    throw new Error("The bank's file needs the name and the account (IBAN) that is paid from.");
  return {
    id: BANK_FILE,
    send: (batch) => {
      for (const { reference, sheba } of batch.transfers)
        if (!isIban(sheba)) throw new BankFileFlaw(`${reference}: its account is none`);
      return template.format === "csv" ? csvFile(batch, template) : pain001File(batch, template, debtor);
    },
    outcome: (told, decimals) => readConfirmation(told, template, decimals),
  };
}
