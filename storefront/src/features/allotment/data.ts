import type {
  AllotmentAnswer,
  AllotmentSimulationAnswer,
  MemberOfferAnswer,
  MemberOffersAnswer,
  WholesaleOrdersAnswer,
} from "@dastranj/cooperatives/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

export const OFFERS_A_PAGE = 20;
export const SHARES_A_PAGE = 100;
export const ORDERS_A_PAGE = 20;

/** What cooperatives ask of the acting seller. */
export const readOffers = (locale: Locale, offset: number): Promise<Reading<MemberOffersAnswer>> =>
  readAs("seller", `seller/offers?limit=${OFFERS_A_PAGE}&offset=${offset}`, locale);

/** One of her offers. */
export const readOffer = (locale: Locale, id: string): Promise<Reading<MemberOfferAnswer>> =>
  readAs("seller", `seller/offers/${encodeURIComponent(id)}`, locale);

const allotmentOf = (order: string) =>
  `seller/cooperative/wholesale-orders/${encodeURIComponent(order)}/allotment`;

/** How far one of the cooperative's orders is brought together. */
export const readAllotment = (
  locale: Locale,
  order: string,
  offset: number,
): Promise<Reading<AllotmentAnswer>> =>
  readAs("seller", `${allotmentOf(order)}?limit=${SHARES_A_PAGE}&offset=${offset}`, locale);

/** How an order, or what is left of it, could be shared out. */
export const readSimulation = (locale: Locale, order: string): Promise<Reading<AllotmentSimulationAnswer>> =>
  readAs("seller", `${allotmentOf(order)}/simulation?limit=${SHARES_A_PAGE}`, locale);

/** The acting cooperative's wholesale orders. */
export const readWholesaleOrders = (
  locale: Locale,
  offset: number,
): Promise<Reading<WholesaleOrdersAnswer>> =>
  readAs("seller", `seller/cooperative/wholesale-orders?limit=${ORDERS_A_PAGE}&offset=${offset}`, locale);
