import type { MembershipState } from "../../contract/membership";

/** Who of the two does something. */
export type Side = "cooperative" | "producer";

export const OPEN_STATES = [
  "invited",
  "applied",
  "active",
  "suspended",
] as const satisfies readonly MembershipState[];

/** What can be done with a membership, by whom, from where to where. Nobody agrees for the other side. */
const MOVES = {
  accept: { producer: { invited: "active" }, cooperative: { applied: "active" } },
  refuse: { producer: { invited: "declined" }, cooperative: { applied: "declined" } },
  end: {
    producer: { applied: "withdrawn", active: "left", suspended: "left" },
    cooperative: { invited: "withdrawn", active: "ended", suspended: "ended" },
  },
  suspend: { producer: {}, cooperative: { active: "suspended" } },
  reinstate: { producer: {}, cooperative: { suspended: "active" } },
} as const satisfies Record<string, Record<Side, Partial<Record<MembershipState, MembershipState>>>>;

export type MembershipVerb = keyof typeof MOVES;

export const MEMBERSHIP_VERBS = Object.keys(MOVES) as MembershipVerb[];

/**
 * Where a verb leads.
 *
 * @returns the new state; the standing one when the verb was done before, so that a repeat is harmless; undefined when it may not be done
 */
export function moved(state: MembershipState, verb: MembershipVerb, side: Side): MembershipState | undefined {
  const ways: Partial<Record<MembershipState, MembershipState>> = MOVES[verb][side];
  return ways[state] ?? (Object.values(ways).includes(state) ? state : undefined);
}
