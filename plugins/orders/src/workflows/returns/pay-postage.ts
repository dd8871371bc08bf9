import type { MedusaContainer } from "@medusajs/framework/types";
import { ORDER_RETURN_MODULE } from "../../contract/names";
import type { OrderReturnModuleService } from "../../modules/order-return/service";
import { refusal } from "../refusal";
import { tellBooks } from "../tell-books";

/** The office has given the buyer what she paid for a way back that the seller bears; her card's payment cannot hold more than she paid. */
export async function notePostagePaid(
  container: MedusaContainer,
  { id, by, now }: { id: string; by: string; now: Date },
): Promise<void> {
  const noted = await container
    .resolve<OrderReturnModuleService>(ORDER_RETURN_MODULE)
    .notePostagePaid(id, { by, now }, (part_id, context) =>
      tellBooks(container, [{ id: part_id, fact: `return:${id}:postage_paid` }], context),
    );
  if (noted === null) throw refusal("return_not_found");
  if (!noted) throw refusal("return_postage_none");
}
