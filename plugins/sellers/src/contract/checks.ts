/**
 * What can be said of a field by its form alone: in the backend and, while somebody types, in her browser. Small on purpose;
 * `checks.test.ts` holds it against a library that is too large to be sent to a browser. A right check digit proves the
 * form, not the owner.
 */

/** ۰-۹ and ٠-٩ as 0-9; everything else stays. */
export function asciiDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** A number as people write it, without the spaces, hyphens and invisible signs that group it. */
export function bareNumber(text: string): string {
  return asciiDigits(text).replace(/[\s\-‐-―_.·‌-‏‪-‮⁦-⁩]/g, "");
}

/** Ten digits, not all equal, the last of which checks the others (کد ملی). */
export function isNationalId(number: string): boolean {
  if (!/^\d{10}$/.test(number) || /^(\d)\1{9}$/.test(number)) return false;
  const digits = [...number].map(Number);
  const rest = digits.slice(0, 9).reduce((sum, digit, at) => sum + digit * (10 - at), 0) % 11;
  return digits[9] === (rest < 2 ? rest : 11 - rest);
}

const LEGAL_WEIGHTS = [29, 27, 23, 19, 17];

/** Eleven digits, the last of which checks the others (شناسه ملی). */
export function isLegalId(number: string): boolean {
  if (!/^\d{11}$/.test(number) || /^(\d)\1{10}$/.test(number)) return false;
  const digits = [...number].map(Number);
  const added = (digits[9] ?? 0) + 2;
  const sum = digits
    .slice(0, 10)
    .reduce((total, digit, at) => total + (digit + added) * (LEGAL_WEIGHTS[at % 5] ?? 0), 0);
  return digits[10] === (sum % 11) % 10;
}

/** `IR` and 24 digits whose remainder by 97 is 1 (شماره شبا). */
export function isSheba(sheba: string): boolean {
  if (!/^IR\d{24}$/.test(sheba)) return false;
  const turned = `${sheba.slice(4)}1827${sheba.slice(2, 4)}`;
  return [...turned].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** A Sheba as people write it, with or without its `IR`, in one spelling. */
export function bareSheba(text: string): string {
  const bare = bareNumber(text).toUpperCase();
  return /^\d{24}$/.test(bare) ? `IR${bare}` : bare;
}

/** An ISO day that is in the calendar, such as `2027-03-20`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}
