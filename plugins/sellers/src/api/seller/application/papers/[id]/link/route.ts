import type { MedusaResponse } from "@medusajs/framework/http";
import type { PaperLinkAnswer } from "../../../../../../contract/application";
import { linkToPaper } from "../../../../../../workflows/paper-links";
import type { SellerRequest } from "../../../../../acting-seller";

/** Owners only: a link to a paper of one's own, for two minutes. */
export async function GET(req: SellerRequest, res: MedusaResponse<PaperLinkAnswer>): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const reader = { by: "seller", actor: member_id, seller_id } as const;
  res.set("cache-control", "no-store");
  res.json(await linkToPaper(req.scope, String(req.params.id), reader, new Date()));
}
