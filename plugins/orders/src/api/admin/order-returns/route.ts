import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminReturnsAnswer } from "../../../contract/returns";
import { OFFICE_STATES } from "../../../domain/return-states";
import type { ListOfficeReturns } from "../../inputs/returns";
import { listReturns } from "../../returns/answer";
import { NOBODY } from "../../returns/of-office";
import { sellerNames } from "../../seller-names";

/**
 * Operators: what buyer and seller do not agree on, and what was sent long ago and never came, whichever waits longest first; or
 * all returns, newest first.
 */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminReturnsAnswer>,
): Promise<void> {
  const { group, limit, offset } = req.validatedQuery as ListOfficeReturns;
  const office = group === "office";
  const { rows, count } = await listReturns(req.scope, office ? waitsForOffice(new Date()) : {}, {
    limit,
    offset,
    newestFirst: !office,
  });
  const names = await sellerNames(
    req.scope,
    rows.map(({ seller_id }) => seller_id),
  );
  res.json({
    returns: rows.map(({ seller_id, ...row }) => ({ ...row, seller: names.get(seller_id) ?? NOBODY })),
    count,
    offset,
    limit,
  });
}

/** So long after it was sent a parcel has arrived, whatever its seller says. */
const UNDER_WAY_MS = 14 * 86_400_000;

function waitsForOffice(now: Date) {
  const since = new Date(now.getTime() - UNDER_WAY_MS);
  return { $or: [{ state: [...OFFICE_STATES] }, { state: "approved", sent_at: { $lt: since } }] };
}
