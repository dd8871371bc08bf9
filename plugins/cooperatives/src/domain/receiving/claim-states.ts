import type { ClaimState } from "../../contract/receiving";

/** What a buyer claims of a shipment, and how far the two came. Quantities in the measure's smallest. */
export interface Claim {
  state: ClaimState;
  claimed: number;
  /** What the cooperative would grant, where that is less than was claimed. */
  offered: number | null;
  /** What was granted in the end; null while it is open. */
  granted: number | null;
  /** Whose turn it is has until then; null where nobody is waited for. */
  until: Date | null;
}

export type ClaimDeed =
  /** The cooperative agrees with all of it. */
  | { verb: "grant" }
  /** The cooperative agrees with a part of it, or with nothing. */
  | { verb: "answer"; granted: number }
  /** The buyer is content with that. */
  | { verb: "consent" }
  /** The buyer is not: the operator decides. */
  | { verb: "escalate" }
  /** The operator says how much of it was right. */
  | { verb: "decide"; granted: number }
  /** The time of whose turn it was is over. */
  | { verb: "run_out" };

export type ClaimFlaw = "claim_wrong_state" | "claim_granted_implausible";

/** A claim as it is made: the cooperative has so many days. */
export const openClaim = (claimed: number, time: ClaimTime): Claim => ({
  ...{ state: "open", claimed, offered: null, granted: null, until: inDays(time) },
});

/** Now, and how many days whose turn it is has. */
export interface ClaimTime {
  now: Date;
  days: number;
}

/**
 * A claim after a deed. The clock is read first: whoever's time is over is too late, whether or not that was written already.
 *
 * @returns "said" where that was said of it before, and why it cannot be done otherwise
 */
export function moveClaim(claim: Claim, deed: ClaimDeed, time: ClaimTime): Claim | "said" | ClaimFlaw {
  const stands = asOfNow(claim, time.now);
  if (deed.verb === "run_out") return stands === claim ? "said" : stands;
  if (isSaid(stands, deed)) return "said";
  const { state, claimed, offered } = stands;
  if (deed.verb === "grant")
    return isClaimOpen(state) ? ended(stands, "settled", claimed) : "claim_wrong_state";
  if (deed.verb === "consent" && state === "answered") return ended(stands, "settled", offered ?? 0);
  if (deed.verb === "escalate" && state === "answered") return { ...stands, state: "escalated", until: null };
  if (deed.verb === "answer" && state === "open") {
    if (!isPartOf(deed.granted, claimed)) return "claim_granted_implausible";
    if (deed.granted === claimed) return ended(stands, "settled", claimed);
    return { ...stands, state: "answered", offered: deed.granted, until: inDays(time) };
  }
  if (deed.verb === "decide" && state === "escalated")
    return isPartOf(deed.granted, claimed)
      ? ended(stands, "decided", deed.granted)
      : "claim_granted_implausible";
  return "claim_wrong_state";
}

/** Whether it has no end yet: until then its order is not all accepted. */
export const isClaimOpen = (state: ClaimState): boolean => state !== "settled" && state !== "decided";

/** A silent cooperative leaves a claim to the operator, a silent buyer is content with what was answered. */
function asOfNow(claim: Claim, now: Date): Claim {
  const { state, until, offered } = claim;
  if (!until || now < until) return claim;
  if (state === "open") return { ...claim, state: "escalated", until: null };
  return state === "answered" ? ended(claim, "settled", offered ?? 0) : claim;
}

/** Said again it is said once, as long as it is the same. */
function isSaid({ state, claimed, offered, granted }: Claim, deed: ClaimDeed): boolean {
  if (deed.verb === "grant") return state === "settled" && granted === claimed;
  if (deed.verb === "answer")
    return state === "answered" ? offered === deed.granted : state === "settled" && granted === deed.granted;
  if (deed.verb === "consent") return state === "settled";
  if (deed.verb === "escalate") return state === "escalated";
  return deed.verb === "decide" && state === "decided" && granted === deed.granted;
}

const ended = (claim: Claim, state: "settled" | "decided", granted: number): Claim => ({
  ...claim,
  ...{ state, granted, until: null },
});

const isPartOf = (granted: number, claimed: number): boolean =>
  Number.isSafeInteger(granted) && granted >= 0 && granted <= claimed;

const inDays = ({ now, days }: ClaimTime): Date => new Date(now.getTime() + days * 86_400_000);
