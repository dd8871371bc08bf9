/** Reads what somebody typed who looks for her order. */

/** An order's number, in any digits, with or without a sign before it; null for what is none. */
export function orderNumberOf(typed: string): number | null {
  const digits = typed
    .replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\s#\u200b-\u200f\u2066-\u2069]/g, "");
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

/** An e-mail as it is compared; null for what is none. */
export function emailOf(typed: string): string | null {
  const trimmed = typed.trim().toLowerCase();
  return /^[^\s@<>"(),:;\\[\]]{1,64}@[^\s@<>"(),:;\\[\]]{1,189}$/.test(trimmed) ? trimmed : null;
}

/** A number of elsewhere with its country, as it is compared; null for what is none. */
export function numberAbroadOf(typed: string): string | null {
  const digits = typed
    .replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\s().-]/g, "")
    .replace(/^00/, "+");
  return /^\+\d{8,15}$/.test(digits) ? digits : null;
}
