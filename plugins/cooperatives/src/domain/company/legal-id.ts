import { bareNumber, isLegalId } from "@dastranj/sellers/contract/checks";

interface Form {
  read: (text: string) => string;
  isRight: (id: string) => boolean;
  isPostalCode: (code: string) => boolean;
}

/** By what a company's ID is known to be one, by country: its form alone. */
const FORMS: Record<string, Form> = {
  ir: { read: bareNumber, isRight: isLegalId, isPostalCode: (code) => /^\d{10}$/.test(code) },
};

/** Elsewhere: letters and digits, as registers and tax offices write them. */
const ANY: Form = {
  read: (text: string) => bareNumber(text).toUpperCase(),
  isRight: (id: string) => /^(?=.*\d)[A-Z0-9/]{4,30}$/.test(id),
  isPostalCode: (code) => /^[A-Z0-9]{2,12}$/.test(code),
};

/** A company's ID in one spelling; undefined for what is none in that country. */
export function legalIdOf(country: string, text: string): string | undefined {
  const { read, isRight } = FORMS[country] ?? ANY;
  const id = read(text);
  return isRight(id) ? id : undefined;
}

/** Whether a postal code has the form of that country's. */
export function isPostalCode(country: string, code: string): boolean {
  return (FORMS[country] ?? ANY).isPostalCode(code);
}
