import type { DispatchState } from "../../contract/receiving";
import type { WholesaleOrderState } from "../../contract/wholesale-order";

/** What of an order came, was bought outside, and left. */
export interface AtHub {
  quantity: number;
  tolerance_bp: number;
  accepted: number;
  outside: number;
  dispatches: readonly { state: DispatchState; quantity: number; is_last: boolean }[];
}

/** In which states goods are received for an order. Members may be ready while others are still being asked. */
export const isReceivedFor = (state: WholesaleOrderState): boolean =>
  state === "allotting" || state === "allotted" || state === "received";

/** In which states goods leave for its buyer. */
export const isSentFor = (state: WholesaleOrderState): boolean =>
  state === "allotted" || state === "received";

/** Where an order stands by what came, left and was accepted; in other states the hub says nothing. */
export function orderStands(state: WholesaleOrderState, at: AtHub): WholesaleOrderState {
  if (state !== "allotted" && state !== "received" && state !== "dispatched") return state;
  const { dispatches, quantity } = at;
  const isAllSent = dispatches.some(({ is_last }) => is_last) || sentOf(dispatches) >= quantity;
  if (isAllSent)
    return dispatches.every((dispatch) => dispatch.state === "accepted") ? "accepted" : "dispatched";
  return at.accepted + at.outside >= quantity ? "received" : "allotted";
}

/** So much more may leave for an order: the rest of it, and what its tolerance lets above it. */
export function stillSent({ quantity, tolerance_bp, dispatches }: AtHub): number {
  const most = quantity + Number((BigInt(quantity) * BigInt(tolerance_bp)) / 10_000n);
  return Math.max(0, most - sentOf(dispatches));
}

const sentOf = (dispatches: AtHub["dispatches"]): number =>
  dispatches.reduce((sum, { quantity }) => sum + quantity, 0);
