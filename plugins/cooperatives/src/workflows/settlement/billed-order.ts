import { type Billed, billedOf, deliveredOf } from "../../domain/invoice/billed";
import type { OrderRow } from "../../modules/settlement/rows";
import { agreedSums } from "../invoice/agreed-sums";

/** What the buyer of an order pays for what was delivered of it by now. */
export const billedOfOrder = (order: OrderRow): Billed =>
  billedOf(agreedSums(order), deliveredOf(order.shipments));
