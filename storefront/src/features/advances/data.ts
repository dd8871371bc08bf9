import {
  ADVANCE_STATES,
  type AdvanceRoomAnswer,
  type AdvanceState,
  type AdvancesAnswer,
  type MemberAdvancesAnswer,
} from "@dastranj/cooperatives/contract/advances";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

export const ADVANCES_A_PAGE = 20;
export const MEMBERS_A_PAGE = 50;

/** The tabs of the list: what waits for a member first. */
export const TABS = ["all", ...ADVANCE_STATES] as const;
type Tab = AdvanceState | "all";

export const tabOf = (text: string | undefined): Tab => TABS.find((tab) => tab === text) ?? "all";

/** What the acting cooperative advanced, the latest first; of one order, or in one state. */
export function readAdvances(
  locale: Locale,
  { tab = "all", order, offset }: { tab?: Tab; order?: string; offset: number },
): Promise<Reading<AdvancesAnswer>> {
  const query = new URLSearchParams({ limit: String(ADVANCES_A_PAGE), offset: String(offset) });
  if (tab !== "all") query.set("state", tab);
  if (order) query.set("order_id", order);
  return readAs("seller", `seller/cooperative/advances?${query}`, locale);
}

/** To which members of an order how much more can be advanced. */
export const readAdvanceRoom = (
  locale: Locale,
  order: string,
  offset: number,
): Promise<Reading<AdvanceRoomAnswer>> =>
  readAs(
    "seller",
    `seller/cooperative/wholesale-orders/${encodeURIComponent(order)}/advances?limit=${MEMBERS_A_PAGE}&offset=${offset}`,
    locale,
  );

/** What cooperatives advanced to the acting member; what waits for her word first. */
export const readOwnAdvances = (locale: Locale, offset: number): Promise<Reading<MemberAdvancesAnswer>> =>
  readAs("seller", `seller/advances?limit=${ADVANCES_A_PAGE}&offset=${offset}`, locale);
