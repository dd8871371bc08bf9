import type { ReceivingAnswer, ShareTime } from "@dastranj/cooperatives/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

export const SHARES_A_PAGE = 50;

/** The tabs of the room, what is to be brought first. */
export const TABS = ["today", "overdue", "later", "settled", "all"] as const satisfies (ShareTime | "all")[];
export type Tab = (typeof TABS)[number];

export const tabOf = (text: string | undefined): Tab => TABS.find((tab) => tab === text) ?? "all";

export interface ReceivingQuestion {
  tab: Tab;
  /** A piece of a member's name. */
  search: string;
  offset: number;
}

/** What members are to bring to the acting cooperative. */
export function readReceiving(
  locale: Locale,
  { tab, search, offset }: ReceivingQuestion,
): Promise<Reading<ReceivingAnswer>> {
  const query = new URLSearchParams({ limit: String(SHARES_A_PAGE), offset: String(offset) });
  if (tab !== "all") query.set("time", tab);
  if (search) query.set("q", search);
  return readAs("seller", `seller/cooperative/receiving?${query}`, locale);
}
