import type {
  MemberSettlementAnswer,
  MemberSettlementsAnswer,
  SettlementAnswer,
  SettlementsAnswer,
} from "@dastranj/cooperatives/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

export const SETTLEMENTS_A_PAGE = 20;
export const MEMBERS_A_PAGE = 50;

/** What the members of one of the cooperative's orders get, or got. */
export const readSettlement = (
  locale: Locale,
  order: string,
  offset: number,
): Promise<Reading<SettlementAnswer>> =>
  readAs(
    "seller",
    `seller/cooperative/wholesale-orders/${encodeURIComponent(order)}/settlement?limit=${MEMBERS_A_PAGE}&offset=${offset}`,
    locale,
  );

/** The acting cooperative's settlements, the latest first. */
export const readSettlements = (locale: Locale, offset: number): Promise<Reading<SettlementsAnswer>> =>
  readAs("seller", `seller/cooperative/settlements?limit=${SETTLEMENTS_A_PAGE}&offset=${offset}`, locale);

/** What the acting member had of orders and of years. */
export const readOwnSettlements = (
  locale: Locale,
  offset: number,
): Promise<Reading<MemberSettlementsAnswer>> =>
  readAs("seller", `seller/settlements?limit=${SETTLEMENTS_A_PAGE}&offset=${offset}`, locale);

/** One sheet of hers. */
export const readOwnSettlement = (locale: Locale, id: string): Promise<Reading<MemberSettlementAnswer>> =>
  readAs("seller", `seller/settlements/${encodeURIComponent(id)}`, locale);
