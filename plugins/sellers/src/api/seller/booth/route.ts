import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerBoothAnswer } from "../../../contract/booth";
import { changeBoothWorkflow } from "../../../workflows/change-booth";
import type { SellerRequest } from "../../acting-seller";
import { readBooth } from "./answer";
import type { SellerChangeBooth } from "./input";

/** A seller's member: her booth. */
export async function GET(req: SellerRequest, res: MedusaResponse<SellerBoothAnswer>): Promise<void> {
  res.json(await readBooth(req));
}

/** A seller's member changes the story; the names only an owner. */
export async function POST(
  req: SellerRequest<SellerChangeBooth>,
  res: MedusaResponse<SellerBoothAnswer>,
): Promise<void> {
  const { seller_id, member_id, role } = req.acting_seller;
  await changeBoothWorkflow(req.scope).run({
    input: { seller_id, member_id, role, change: req.validatedBody, now: new Date() },
  });
  res.json(await readBooth(req));
}
