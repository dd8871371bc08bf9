import type { CooperativeDispatchesAnswer, LotAnswer } from "@dastranj/cooperatives/contract";
import type { Locale } from "@/i18n/locales";
import { asciiDigits } from "@/lib/format";
import { type Reading, readAs } from "@/lib/session";

/** An order's shipments, and what of its lots is at the hub. */
export const readDispatches = (locale: Locale, id: string): Promise<Reading<CooperativeDispatchesAnswer>> =>
  readAs("seller", `seller/cooperative/wholesale-orders/${encodeURIComponent(id)}/dispatches`, locale);

/** A lot by the number on its sack, however it was typed. */
export const readLot = (locale: Locale, number: string): Promise<Reading<LotAnswer>> =>
  readAs(
    "seller",
    `seller/cooperative/lots/${encodeURIComponent(asciiDigits(number).replace(/[\s\u200e\u200f]/g, ""))}`,
    locale,
  );
