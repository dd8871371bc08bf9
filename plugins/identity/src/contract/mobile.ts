/** Persian and Arabic digits as ASCII ones. */
function inAscii(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** What people put between digits: spaces of all kinds, hyphens, brackets, and marks that nobody sees. */
const BETWEEN = /[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff()‐-―-]/g;

/** A mobile number as `+989…`, however it was typed; undefined for what is none. */
export function mobileOf(typed: string): string | undefined {
  const [, number] = /^(?:\+98|0098|98|0)?(9\d{9})$/.exec(inAscii(typed).replace(BETWEEN, "")) ?? [];
  return number && `+98${number}`;
}

/** A code of six digits, however it was typed; undefined for what is none. */
export function codeOf(typed: string): string | undefined {
  const digits = inAscii(typed).replace(BETWEEN, "");
  return /^\d{6}$/.test(digits) ? digits : undefined;
}
