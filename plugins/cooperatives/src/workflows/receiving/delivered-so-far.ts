import { transactionOf } from "@dastranj/database";
import type { Context } from "@medusajs/framework/types";
import { acceptedOf } from "../../modules/receiving/read-rows";

/** What of a member's share the hub has accepted, within the transaction that holds its order: so much of her answer is not taken back. */
export const deliveredSoFar = (allotment_id: string, context: Context): Promise<number> =>
  acceptedOf(transactionOf(context), allotment_id);
