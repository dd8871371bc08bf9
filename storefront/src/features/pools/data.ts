import type {
  CooperativePledgesAnswer,
  CooperativePoolAnswer,
  CooperativePoolsAnswer,
  PoolFormAnswer,
} from "@dastranj/cooperatives/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

export const POOLS_A_PAGE = 20;

/** What the acting cooperative offers in bulk. */
export const readPools = (locale: Locale, offset: number): Promise<Reading<CooperativePoolsAnswer>> =>
  readAs("seller", `seller/cooperative/pools?limit=${POOLS_A_PAGE}&offset=${offset}`, locale);

/** One of its pools. */
export const readPool = (locale: Locale, id: string): Promise<Reading<CooperativePoolAnswer>> =>
  readAs("seller", `seller/cooperative/pools/${encodeURIComponent(id)}`, locale);

/** What members pledge to it, the newest first. */
export const readPoolPledges = (locale: Locale, id: string): Promise<Reading<CooperativePledgesAnswer>> =>
  readAs("seller", `seller/cooperative/pools/${encodeURIComponent(id)}/pledges?limit=100`, locale);

/** What a pool may be of. */
export const readPoolForm = (locale: Locale): Promise<Reading<PoolFormAnswer>> =>
  readAs("seller", "seller/cooperative/pool-form", locale);
