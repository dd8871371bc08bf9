/** Numbers with right check digits that are nobody's: what one sees at once to be made up, and every check takes. */

/** A national ID that begins with 999, which no registry office has. */
export function syntheticNationalId(index: number): string {
  const nine = `999${String(index).padStart(6, "0")}`;
  const rest = [...nine].reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0) % 11;
  return `${nine}${rest < 2 ? rest : 11 - rest}`;
}

const LEGAL_WEIGHTS = [29, 27, 23, 19, 17, 29, 27, 23, 19, 17];

/** A legal-entity ID that begins with 999. */
export function syntheticLegalId(index: number): string {
  const ten = `999${String(index).padStart(7, "0")}`;
  const added = Number(ten[9]) + 2;
  const sum = LEGAL_WEIGHTS.reduce((total, weight, at) => total + (Number(ten[at]) + added) * weight, 0);
  return `${ten}${(sum % 11) % 10}`;
}

/** A Sheba whose account is a small number. */
export function syntheticSheba(index: number): string {
  const account = `017${String(index).padStart(19, "0")}`;
  const rest = [...`${account}182700`].reduce((left, digit) => (left * 10 + Number(digit)) % 97, 0);
  return `IR${String(98 - rest).padStart(2, "0")}${account}`;
}
