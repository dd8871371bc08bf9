import type { MedusaResponse } from "@medusajs/framework/http";
import type { ApplicationAnswer } from "../../../contract/application";
import type { SellerRequest } from "../../acting-seller";
import { readApplication } from "./answer";

/** A seller's members: her application, as far as it has come. */
export async function GET(req: SellerRequest, res: MedusaResponse<ApplicationAnswer>): Promise<void> {
  res.json(await readApplication(req.scope, req.acting_seller.seller_id));
}
