import type { AdvanceState } from "../../contract/advances";

/** `confirm` and `deny` are the member's words, `cancel` is the cooperative's. */
export type AdvanceDeed = "confirm" | "deny" | "cancel";

/** Where an advance by hand stands after a deed, if that was open to it. */
const AFTER = { confirm: "open", deny: "denied", cancel: "cancelled" } as const satisfies Record<
  AdvanceDeed,
  AdvanceState
>;

/** Given to nobody: it never counts, is never repaid, and leaves the room that it took. */
export const VOID_ADVANCES = ["cancelled", "denied"] as const satisfies readonly AdvanceState[];

export const isAdvanceVoid = (state: AdvanceState): boolean =>
  VOID_ADVANCES.some((nothing) => nothing === state);

/**
 * An advance after a deed. Only one that waits for its member's word has anything decided of it; then it is decided for good.
 *
 * @returns "said" where that was said of it before, and why it cannot be done otherwise
 */
export function moveAdvance(
  state: AdvanceState,
  deed: AdvanceDeed,
): AdvanceState | "said" | "advance_wrong_state" {
  if (state === "waiting") return AFTER[deed];
  // What was repaid was confirmed before.
  const decided = state === "repaid" ? "open" : state;
  return decided === AFTER[deed] ? "said" : "advance_wrong_state";
}
