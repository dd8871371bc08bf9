import type { MedusaResponse } from "@medusajs/framework/http";
import type { CodeSentAnswer } from "../../../../contract/team";
import { sendCode } from "../../../account/send-code";
import type { SellerRequest } from "../../../acting-seller";

/** Owners: a code to her own mobile. */
export async function POST(req: SellerRequest, res: MedusaResponse<CodeSentAnswer>): Promise<void> {
  res.json(await sendCode(req, "change_sheba"));
}
