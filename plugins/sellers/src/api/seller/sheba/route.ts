import type { MedusaResponse } from "@medusajs/framework/http";
import type { ChangeSheba, SellerAccountAnswer } from "../../../contract/team";
import { changeShebaWorkflow } from "../../../workflows/account/change-sheba";
import { actingOf } from "../../account/acting";
import { readAccount } from "../../account/read-account";
import type { SellerRequest } from "../../acting-seller";

/** Owners: have the money sent to another account, with a code that was just sent to her own mobile. */
export async function POST(
  req: SellerRequest<ChangeSheba>,
  res: MedusaResponse<SellerAccountAnswer>,
): Promise<void> {
  await changeShebaWorkflow(req.scope).run({ input: { ...actingOf(req), ...req.validatedBody } });
  res.json(await readAccount(req));
}
