/** An amount as Medusa hands it on: a number, a decimal, or one wrapped with its precision. */
export type GivenAmount = number | string | { value?: unknown; numeric?: unknown; toString(): string };

const PLAIN = /^(\d+)(?:\.(\d+))?$/;

/**
 * An amount in the major unit as whole smallest units.
 *
 * @returns null for what is no positive amount, or has a fraction of the smallest unit
 */
export function smallestUnits(amount: unknown, decimals: number): bigint | null {
  const [, whole, fraction = ""] = PLAIN.exec(written(amount)) ?? [];
  if (whole === undefined || /[1-9]/.test(fraction.slice(decimals))) return null;
  const units = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, "0"));
  return units > 0n ? units : null;
}

function written(amount: unknown): string {
  if (typeof amount === "string") return amount.trim();
  if (typeof amount === "number") return Number.isFinite(amount) ? amount.toString() : "";
  if (typeof amount === "bigint") return amount.toString();
  if (amount === null || typeof amount !== "object") return "";
  const { value, numeric } = amount as { value?: unknown; numeric?: unknown };
  return written(value ?? numeric ?? String(amount));
}
