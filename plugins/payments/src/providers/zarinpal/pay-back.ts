import { refundStanding, reversible } from "../../domain/zarinpal-codes";
import type { ZarinpalClient } from "../../modules/payment-event/gateways/zarinpal-client";
import { refusal } from "../../workflows/refusal";
import type { Remembered } from "./remembered";

const REVERSED = 100;

/**
 * Pays back once, however often it is asked: a whole payment of the last half hour is undone at once, all else is a refund by
 * GraphQL. What an attempt did whose answer was lost is looked for first.
 */
export async function payBack(
  zarinpal: ZarinpalClient,
  known: Remembered,
  { key, units }: { key: string; units: bigint },
  now: Date,
): Promise<void> {
  const refunded = Object.values(known.refunds).reduce((sum, one) => sum + BigInt(one), 0n);
  const payment = {
    units: BigInt(known.units),
    refunded,
    verified_at: known.verified_at ? new Date(known.verified_at) : null,
  };
  if (refunded + units > payment.units) throw refusal("refund_unclear");
  const whole = refunded === 0n && units === payment.units;
  if (whole && (await zarinpal.inquire(known.authority)) === "REVERSED") return;
  if (reversible(payment, units, now)) {
    const { code } = await zarinpal.reverse(known.authority);
    if (code === REVERSED) return;
    // It may not be undone from this address, or no more: it is paid back as any other.
  }
  if (!zarinpal.paysBack) throw refusal("refund_not_set_up");
  const session = known.ref_id ? await zarinpal.sessionOf(known.ref_id) : null;
  if (!session) throw refusal("refund_unclear");
  const standing = refundStanding(refunded, session.refunded, units);
  if (standing === "unclear") throw refusal("refund_unclear");
  if (standing === "to do") await zarinpal.refund(session.id, Number(units), key);
}
