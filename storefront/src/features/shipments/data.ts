import type { BuyerDispatchesAnswer } from "@dastranj/cooperatives/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

/** What was sent of a wholesale order of the buyer's companies. */
export const readShipments = (locale: Locale, id: string): Promise<Reading<BuyerDispatchesAnswer>> =>
  readAs("buyer", `store/wholesale-orders/${encodeURIComponent(id)}/dispatches`, locale);
