/**
 * Where a membership stands. Both sides agree: the cooperative invites and the producer accepts, or she applies and it accepts. The first four are
 * open, of which a pair has one at most; the others are ends, after which all begins anew with another membership.
 */
export const MEMBERSHIP_STATES = [
  "invited",
  "applied",
  "active",
  "suspended",
  "declined",
  "withdrawn",
  "left",
  "ended",
] as const;
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];

/** `piecework`: she works for a driver, by an agreement. */
export const MEMBERSHIP_MODES = ["cooperative", "piecework"] as const;
export type MembershipMode = (typeof MEMBERSHIP_MODES)[number];

/** What she is in the cooperative: `receiver` takes in the goods at the hub. */
export const MEMBER_ROLES = ["member", "board", "receiver"] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** On what a cooperative and a producer agree. */
export interface MembershipTerms {
  mode: MembershipMode;
  role: MemberRole;
  /** How the written agreement is found, and its day: there for piecework. */
  agreement: { reference: string; on: string } | null;
  /** Whole smallest units; the day on which it was paid, or null. */
  share_fee: { amount: string; currency_code: string; paid_on: string | null } | null;
  /** Her part beside the others' when an order is shared out: 1 for equals. */
  weight: number;
}

/** A seller as she is named to the other side. */
export interface NamedSeller {
  handle: string;
  name: string;
  name_en: string;
  county: { code: string; name: string; name_en: string } | null;
  verified: boolean;
}

interface Membership extends MembershipTerms {
  id: string;
  state: MembershipState;
  /** What the other side said with the last step. */
  words: string | null;
  /** Whether buyers may read her name: hers to say. */
  may_be_named: boolean;
  asked_at: string;
  joined_at: string | null;
  ended_at: string | null;
}

/** A membership as the cooperative sees it. */
export interface CooperativeMember extends Membership {
  producer: NamedSeller;
}

/** A membership as the producer sees it. */
export interface SellerMembership extends Membership {
  cooperative: NamedSeller;
}

/** `GET /seller/cooperative/members` */
export interface CooperativeMembersAnswer {
  members: CooperativeMember[];
  count: number;
  offset: number;
  limit: number;
  /** How many stand in each state, whatever was searched for. */
  states: Record<MembershipState, number>;
}

/** `POST /seller/cooperative/members/invite`, and what changes one. */
export interface CooperativeMemberAnswer {
  member: CooperativeMember;
}

/** `GET /seller/memberships` */
export interface SellerMembershipsAnswer {
  memberships: SellerMembership[];
  count: number;
  offset: number;
  limit: number;
}

/** `POST /seller/memberships/apply`, and what changes one. */
export interface SellerMembershipAnswer {
  membership: SellerMembership;
}
