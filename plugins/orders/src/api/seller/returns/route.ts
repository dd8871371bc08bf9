import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerReturnsAnswer } from "../../../contract/returns";
import { SELLERS_TURN } from "../../../domain/return-states";
import type { ListReturns } from "../../inputs/returns";
import { listReturns } from "../../returns/answer";
import type { SellerRequest } from "../../seller-request";

/** A seller's members: what buyers send back to her; what is hers to do whichever waits longest first, all of it newest first. */
export async function GET(req: SellerRequest, res: MedusaResponse<SellerReturnsAnswer>): Promise<void> {
  const { group, part_id, limit, offset } = req.validatedQuery as ListReturns;
  const { seller_id } = req.acting_seller;
  const all = { seller_id, ...(part_id && { seller_order_id: part_id }) };
  const hers = { ...all, state: [...SELLERS_TURN] };
  const page = { limit, offset, newestFirst: group === "all" };
  const counting = { limit: 1, offset: 0, newestFirst: true };
  const [found, ...counts] = await Promise.all([
    listReturns(req.scope, group === "hers" ? hers : all, page),
    listReturns(req.scope, hers, counting),
    listReturns(req.scope, all, counting),
  ]);
  res.json({
    returns: found.rows.map(({ seller_id: _, ...row }) => row),
    count: found.count,
    offset,
    limit,
    counts: { hers: counts[0]?.count ?? 0, all: counts[1]?.count ?? 0 },
  });
}
