import type { MedusaResponse } from "@medusajs/framework/http";
import type { AddHandoverAddress, HandoverAddressesAnswer } from "../../../contract/team";
import { addHandoverAddressWorkflow } from "../../../workflows/account/handover-addresses";
import { actingOf } from "../../account/acting";
import { readHandover } from "../../account/read-handover";
import type { SellerRequest } from "../../acting-seller";

/** A seller's members: where buyers fetch their goods. */
export async function GET(req: SellerRequest, res: MedusaResponse<HandoverAddressesAnswer>): Promise<void> {
  res.json(await readHandover(req));
}

/** Owners: name another place. */
export async function POST(
  req: SellerRequest<AddHandoverAddress>,
  res: MedusaResponse<HandoverAddressesAnswer>,
): Promise<void> {
  await addHandoverAddressWorkflow(req.scope).run({ input: { ...actingOf(req), place: req.validatedBody } });
  res.status(201).json(await readHandover(req));
}
