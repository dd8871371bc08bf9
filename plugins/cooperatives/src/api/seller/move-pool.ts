import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativePoolAnswer } from "../../contract/pool";
import { movePool } from "../../workflows/pool/change-pool";
import { readPool } from "../../workflows/pool/read-cooperative-pools";
import type { SellerRequest } from "../seller-request";

/** The route by which a cooperative opens or closes a pool of its own. */
export const movesPool =
  (verb: "open" | "close") =>
  async (req: SellerRequest, res: MedusaResponse<CooperativePoolAnswer>): Promise<void> => {
    const { seller_id, member_id } = req.acting_seller;
    const own = { id: String(req.params.id), seller_id, now: new Date() };
    await movePool(req.scope, { ...own, member_id, verb });
    res.json(await readPool(req.scope, own));
  };
