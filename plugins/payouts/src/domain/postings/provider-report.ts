import type { FoundDifference } from "../../contract/reconciliation";

/** A row of a provider's list. Amounts are whole smallest units. */
export interface ReportRow {
  reference: string;
  amount: bigint;
}

/** A payment as it stands here. */
export interface KnownPayment {
  payment_id: string;
  order_id: string | null;
  references: readonly string[];
  amount: bigint;
  /** It was captured in the days of the report. */
  in_time: boolean;
}

/** What a provider's list and the payments here do not agree on. Rows of one payment are taken together. */
export function compareWithReport(
  rows: readonly ReportRow[],
  payments: readonly KnownPayment[],
  { provider_id, currency_code }: { provider_id: string; currency_code: string },
): FoundDifference[] {
  const byName = new Map(
    payments.flatMap((payment) => payment.references.map((name): [string, KnownPayment] => [name, payment])),
  );
  const about = { seller_order_id: null, currency_code };
  const told = new Map<KnownPayment, bigint>();
  const unknown = new Map<string, bigint>();
  for (const { reference, amount } of rows) {
    const payment = byName.get(reference);
    if (payment) told.set(payment, (told.get(payment) ?? 0n) + amount);
    else unknown.set(reference, (unknown.get(reference) ?? 0n) + amount);
  }
  return [
    ...[...unknown].map(([reference, amount]) => ({
      ...about,
      kind: "report_unknown" as const,
      subject: `${provider_id}:${reference}`,
      order_id: null,
      expected: null,
      found: String(amount),
    })),
    ...[...told].flatMap(([payment, amount]) =>
      amount === payment.amount
        ? []
        : [
            {
              ...about,
              kind: "report_amount" as const,
              subject: payment.payment_id,
              order_id: payment.order_id,
              expected: String(payment.amount),
              found: String(amount),
            },
          ],
    ),
    ...payments
      .filter((payment) => payment.in_time && !told.has(payment))
      .map((payment) => ({
        ...about,
        kind: "report_missing" as const,
        subject: payment.payment_id,
        order_id: payment.order_id,
        expected: String(payment.amount),
        found: null,
      })),
  ];
}

/** An amount in the major unit, thousands perhaps parted, in whole smallest units below 2^53; null when it is none. */
export function unitsOf(text: string, decimals: number): bigint | null {
  const plain = text
    .replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace("٫", ".")
    .replace(/[,٬\s]/g, "");
  const found = /^(\d{1,15})(?:\.(\d+))?$/.exec(plain);
  if (!found) return null;
  const [, whole = "", fraction = ""] = found;
  const kept = fraction.slice(0, decimals).padEnd(decimals, "0");
  if (/[1-9]/.test(fraction.slice(decimals))) return null;
  const units = BigInt(whole + kept);
  return units < 2n ** 53n ? units : null;
}
