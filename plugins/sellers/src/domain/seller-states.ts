/** The life of a seller, as a table of verbs: from where, to where, by whom, and whether a reason must be said. */

export const SELLER_STATUSES = [
  "draft",
  "submitted",
  "docs_review",
  "changes_requested",
  "site_visit",
  "verified",
  "rejected",
  "suspended",
  "expired",
  "renewal_review",
  "revoked",
] as const;
export type SellerStatus = (typeof SELLER_STATUSES)[number];

/** Whoever acts: somebody of the seller's own, the programme office, or the clock. */
export type Actor = "seller" | "operator" | "system";

interface Transition {
  from: readonly SellerStatus[];
  to: SellerStatus;
  by: readonly Actor[];
  /** Whether it must be said why. */
  reason: boolean;
}

export const TRANSITIONS = {
  submit: { from: ["draft"], to: "submitted", by: ["seller"], reason: false },
  take_up: { from: ["submitted"], to: "docs_review", by: ["operator"], reason: false },
  request_changes: {
    from: ["docs_review", "site_visit"],
    to: "changes_requested",
    by: ["operator"],
    reason: true,
  },
  resubmit: { from: ["changes_requested"], to: "docs_review", by: ["seller"], reason: false },
  schedule_visit: { from: ["docs_review", "site_visit"], to: "site_visit", by: ["operator"], reason: false },
  verify: { from: ["docs_review", "site_visit"], to: "verified", by: ["operator"], reason: false },
  reject: {
    from: ["submitted", "docs_review", "changes_requested", "site_visit"],
    to: "rejected",
    by: ["operator"],
    reason: true,
  },
  reopen: { from: ["rejected"], to: "docs_review", by: ["operator"], reason: true },
  suspend: { from: ["verified"], to: "suspended", by: ["operator"], reason: true },
  reinstate: { from: ["suspended"], to: "verified", by: ["operator"], reason: false },
  expire: { from: ["verified"], to: "expired", by: ["system"], reason: false },
  renew: { from: ["expired"], to: "renewal_review", by: ["seller"], reason: false },
  refuse_renewal: { from: ["renewal_review"], to: "expired", by: ["operator"], reason: true },
  approve_renewal: { from: ["renewal_review"], to: "verified", by: ["operator"], reason: false },
  revoke: {
    from: ["verified", "suspended", "expired", "renewal_review"],
    to: "revoked",
    by: ["operator"],
    reason: true,
  },
  /** The owner gives up: her account is closed, what must be kept for the books stays. */
  close: {
    from: [
      "draft",
      "submitted",
      "docs_review",
      "changes_requested",
      "site_visit",
      "verified",
      "rejected",
      "suspended",
      "expired",
      "renewal_review",
    ],
    to: "revoked",
    by: ["seller"],
    reason: false,
  },
} as const satisfies Record<string, Transition>;

export type SellerVerb = keyof typeof TRANSITIONS;

const VERBS = Object.keys(TRANSITIONS) as SellerVerb[];

/** Why a verb cannot be done: not from here, not by this actor, or not without a reason; null when it can. */
export type TransitionFlaw = "seller_wrong_state" | "not_hers_to_decide" | "reason_missing";

/** Asks the table. `reason` is what was said; blank counts as nothing. */
export function refuseTransition(
  verb: SellerVerb,
  { from, by, reason }: { from: SellerStatus; by: Actor; reason?: string | null },
): TransitionFlaw | null {
  const transition: Transition = TRANSITIONS[verb];
  if (!transition.by.includes(by)) return "not_hers_to_decide";
  if (!transition.from.includes(from)) return "seller_wrong_state";
  return transition.reason && !reason?.trim() ? "reason_missing" : null;
}

/** The verbs that an actor may do from here: the buttons of a screen. */
export function verbsFrom(from: SellerStatus, by: Actor): SellerVerb[] {
  return VERBS.filter((verb) => refuseTransition(verb, { from, by, reason: "any" }) === null);
}

/** Whether a seller in this state sells anything new. */
export function sells(status: SellerStatus): boolean {
  return status === "verified";
}

/** Whether the applicant herself may still write her application in this state. */
export function isWritable(status: SellerStatus): boolean {
  return status === "draft" || status === "changes_requested";
}
