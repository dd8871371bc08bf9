import { refusal } from "../../workflows/refusal";

/** What a payment session remembers of a payment by ZarinPal. Buyers see it: nothing in it is secret. */
export interface Remembered {
  authority: string;
  /** In rials. */
  units: number;
  /** Where the buyer pays. */
  redirect_url: string | null;
  verified_at: string | null;
  ref_id: string | null;
  /** The card's number, mostly hidden. */
  card: string | null;
  /** What went back, by the key under which it was asked for. */
  refunds: Record<string, number>;
}

/** Reads it; without an authority and an amount nothing was begun. */
export function rememberedIn(data: Record<string, unknown> | undefined): Remembered {
  const known = (data ?? {}) as Partial<Remembered>;
  if (!known.authority || !known.units) throw refusal("payment_not_made");
  return {
    authority: known.authority,
    units: known.units,
    redirect_url: known.redirect_url ?? null,
    verified_at: known.verified_at ?? null,
    ref_id: known.ref_id ?? null,
    card: known.card ?? null,
    refunds: known.refunds ?? {},
  };
}
