import type { MedusaResponse } from "@medusajs/framework/http";
import type { HandoverAddressesAnswer } from "../../../../contract/team";
import { removeHandoverAddressWorkflow } from "../../../../workflows/account/handover-addresses";
import { actingOf } from "../../../account/acting";
import { readHandover } from "../../../account/read-handover";
import type { SellerRequest } from "../../../acting-seller";

/** Owners: take a place back. */
export async function DELETE(
  req: SellerRequest,
  res: MedusaResponse<HandoverAddressesAnswer>,
): Promise<void> {
  await removeHandoverAddressWorkflow(req.scope).run({
    input: { ...actingOf(req), id: String(req.params.id) },
  });
  res.json(await readHandover(req));
}
