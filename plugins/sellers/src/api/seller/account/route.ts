import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerAccountAnswer } from "../../../contract/team";
import { readAccount } from "../../account/read-account";
import type { SellerRequest } from "../../acting-seller";

/** A seller's members: herself; owners also where the money goes, masked. */
export async function GET(req: SellerRequest, res: MedusaResponse<SellerAccountAnswer>): Promise<void> {
  res.json(await readAccount(req));
}
