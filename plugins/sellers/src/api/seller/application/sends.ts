import type { MedusaResponse } from "@medusajs/framework/http";
import type { ApplicationAnswer } from "../../../contract/application";
import { type SendApplicationInput, sendApplicationWorkflow } from "../../../workflows/send-application";
import type { SellerRequest } from "../../acting-seller";
import { readApplication } from "./answer";

/** A route that sends the caller's own application in one of its ways. */
export function sends(verb: SendApplicationInput["verb"]) {
  return async (req: SellerRequest, res: MedusaResponse<ApplicationAnswer>): Promise<void> => {
    const { seller_id, member_id } = req.acting_seller;
    const now = new Date();
    await sendApplicationWorkflow(req.scope).run({ input: { seller_id, member_id, verb, now } });
    res.json(await readApplication(req.scope, seller_id, now));
  };
}
