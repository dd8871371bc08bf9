import type { MedusaResponse } from "@medusajs/framework/http";
import type { ApplicationAnswer } from "../../../contract/application";
import type { Part } from "../../../workflows/application/read-part";
import { writeApplicationWorkflow } from "../../../workflows/write-application";
import type { SellerRequest } from "../../acting-seller";
import { readApplication } from "./answer";

/** A route that saves one part of the caller's own application and answers how far it has come. */
export function savesPart(part: Part) {
  return async (req: SellerRequest, res: MedusaResponse<ApplicationAnswer>): Promise<void> => {
    const { seller_id, member_id } = req.acting_seller;
    const now = new Date();
    await writeApplicationWorkflow(req.scope).run({
      input: { seller_id, member_id, part, body: req.body, now },
    });
    res.json(await readApplication(req.scope, seller_id, now));
  };
}
