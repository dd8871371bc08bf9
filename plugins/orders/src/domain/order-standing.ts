import type { OrderStanding, OrderStandingState } from "../contract/order-standing";
import { isReleased, isSent, type SellerOrderStatus } from "./seller-order-states";

/** A part, as far as the whole is told by it. */
export interface StandingPart {
  status: SellerOrderStatus;
  /** Something of it has left, whatever is still to come. */
  begun: boolean;
}

/** Where the order of these parts stands. */
export function orderStanding(parts: readonly StandingPart[]): OrderStanding {
  const alive = parts.filter(({ status }) => !isReleased(status));
  const count = (holds: (part: StandingPart) => boolean) => alive.filter(holds).length;
  const accepted = count(({ status }) => status !== "placed");
  const shipped = count(({ status }) => isSent(status));
  const begun = count((part) => part.begun || isSent(part.status));
  const delivered = count(({ status }) => status === "delivered" || status === "completed");
  const completed = count(({ status }) => status === "completed");
  const of = alive.length;
  const state = (): OrderStandingState => {
    if (of === 0) return parts.length > 0 ? "cancelled" : "placed";
    if (completed === of) return "completed";
    if (delivered === of) return "delivered";
    if (delivered > 0) return "part_delivered";
    if (shipped === of) return "shipped";
    if (begun > 0) return "part_shipped";
    if (accepted === of) return "accepted";
    return accepted > 0 ? "part_accepted" : "placed";
  };
  return { state: state(), parts: parts.length, accepted, shipped, delivered, released: parts.length - of };
}
