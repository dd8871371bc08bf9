import type { ReceiptState } from "../../contract/receiving";

export type ReceiptVerb = "agree" | "object" | "decide" | "cancel";
export type ReceiptActor = "cooperative" | "member" | "operator" | "clock";

const MOVES: Record<
  ReceiptVerb,
  { from: readonly ReceiptState[]; to: ReceiptState; by: readonly ReceiptActor[] }
> = {
  /** Whoever says nothing for some days has agreed. */
  agree: { from: ["weighed"], to: "agreed", by: ["member", "clock"] },
  object: { from: ["weighed"], to: "disputed", by: ["member"] },
  decide: { from: ["disputed"], to: "decided", by: ["operator"] },
  /** Written down by mistake; not once somebody relied on it. */
  cancel: { from: ["weighed"], to: "cancelled", by: ["cooperative"] },
};

/** Where a receipt stands after this, or null where this actor may not do it from there. */
export function moveReceipt(state: ReceiptState, verb: ReceiptVerb, by: ReceiptActor): ReceiptState | null {
  const move = MOVES[verb];
  return move.from.includes(state) && move.by.includes(by) ? move.to : null;
}

/** Whether its goods are paid for. */
export function isFinal(state: ReceiptState): boolean {
  return state === "agreed" || state === "decided";
}
