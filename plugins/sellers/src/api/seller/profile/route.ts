import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerAccountAnswer, UpdateProfile } from "../../../contract/team";
import { updateProfileWorkflow } from "../../../workflows/account/change-team";
import { readAccount } from "../../account/read-account";
import type { SellerRequest } from "../../acting-seller";

/** A seller's members: what they are called, and in which language they are told things. */
export async function POST(
  req: SellerRequest<UpdateProfile>,
  res: MedusaResponse<SellerAccountAnswer>,
): Promise<void> {
  const { member_id } = req.acting_seller;
  await updateProfileWorkflow(req.scope).run({ input: { member_id, profile: req.validatedBody } });
  res.json(await readAccount(req));
}
