import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminExposureAnswer, AdminExposureQuery } from "../../../contract/exposure";
import { readExposure } from "../../../workflows/counting/read-exposure";

/** An operator: how evenly makers are seen. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminExposureAnswer>,
): Promise<void> {
  const { days, limit, offset } = req.validatedQuery as unknown as AdminExposureQuery;
  const { sellers, ...exposure } = await readExposure(req.scope, { days, now: new Date() });
  res.json({
    exposure: { ...exposure, sellers: sellers.slice(offset, offset + limit) },
    count: sellers.length,
    limit,
    offset,
  });
}
