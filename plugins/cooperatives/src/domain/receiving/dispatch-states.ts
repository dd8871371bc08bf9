import type { DispatchState } from "../../contract/receiving";

export type DispatchVerb = "arrive" | "accept" | "claim";
export type DispatchActor = "cooperative" | "buyer" | "clock";

const MOVES: Record<
  DispatchVerb,
  { from: readonly DispatchState[]; to: DispatchState; by: readonly DispatchActor[] }
> = {
  arrive: { from: ["sent"], to: "arrived", by: ["cooperative"] },
  /** Whoever says nothing for a while after it came has accepted. */
  accept: { from: ["sent", "arrived"], to: "accepted", by: ["buyer", "clock"] },
  /** It is accepted when the claim has its end: `claim-states`. */
  claim: { from: ["sent", "arrived"], to: "claimed", by: ["buyer"] },
};

/** Where a shipment stands after this, or null where this actor may not do it from there. */
export function moveDispatch(
  state: DispatchState,
  verb: DispatchVerb,
  by: DispatchActor,
): DispatchState | null {
  const move = MOVES[verb];
  if (by === "clock" && state !== "arrived") return null;
  return move.from.includes(state) && move.by.includes(by) ? move.to : null;
}
