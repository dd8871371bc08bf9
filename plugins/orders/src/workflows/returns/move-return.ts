import type { MedusaContainer } from "@medusajs/framework/types";
import { ORDER_RETURN_MODULE } from "../../contract/names";
import type { Claim } from "../../modules/order-return/claims";
import type { KeptReturn, ReturnMove, ReturnWrites } from "../../modules/order-return/kept-return";
import type { OrderReturnModuleService } from "../../modules/order-return/service";
import { refusal } from "../refusal";

/** Who does something to a return, and which. */
export type ReturnActor = Pick<ReturnMove, "id" | "of" | "by" | "actor_id" | "now">;

/** Does a verb of the table to a return; another's is not found. */
export async function moveReturn(
  container: MedusaContainer,
  move: ReturnMove,
  prepare: (kept: KeptReturn, claims: Claim[]) => Promise<ReturnWrites> | ReturnWrites,
): Promise<KeptReturn> {
  const moved = await container.resolve<OrderReturnModuleService>(ORDER_RETURN_MODULE).move(move, prepare);
  if (moved === null) throw refusal("return_not_found");
  if (moved === false) throw refusal("return_wrong_state");
  return moved;
}
