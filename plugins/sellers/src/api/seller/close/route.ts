import type { MedusaResponse } from "@medusajs/framework/http";
import type { CloseSeller } from "../../../contract/team";
import { closeSellerWorkflow } from "../../../workflows/account/close-seller";
import { actingOf } from "../../account/acting";
import type { SellerRequest } from "../../acting-seller";

/** Owners: close the seller's account, with a code that was just sent or with the password. */
export async function POST(
  req: SellerRequest<CloseSeller>,
  res: MedusaResponse<{ closed: true }>,
): Promise<void> {
  const { auth_identity_id } = req.auth_context;
  await closeSellerWorkflow(req.scope).run({
    input: { ...actingOf(req), auth_identity_id, proof: req.validatedBody },
  });
  res.json({ closed: true });
}
