import type { CooperativeMembersAnswer, MembershipState } from "@dastranj/cooperatives/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

export const MEMBERS_A_PAGE = 20;

/** The tabs of the room, what waits for the cooperative first. */
export const TABS = ["applied", "active", "invited", "suspended", "all"] as const satisfies (
  | MembershipState
  | "all"
)[];
export type Tab = (typeof TABS)[number];

export const tabOf = (text: string | undefined): Tab => TABS.find((tab) => tab === text) ?? "all";

export interface MembersQuestion {
  tab: Tab;
  /** A piece of a producer's name or address. */
  search: string;
  offset: number;
}

/** One page of the acting cooperative's members under a tab. */
export function readMembers(
  locale: Locale,
  { tab, search, offset }: MembersQuestion,
): Promise<Reading<CooperativeMembersAnswer>> {
  const query = new URLSearchParams({ limit: String(MEMBERS_A_PAGE), offset: String(offset) });
  if (tab !== "all") query.set("state", tab);
  if (search) query.set("q", search);
  return readAs("seller", `seller/cooperative/members?${query}`, locale);
}
