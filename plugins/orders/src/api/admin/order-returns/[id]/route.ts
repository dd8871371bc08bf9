import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminReturnAnswer } from "../../../../contract/returns";
import { readOfficeReturn } from "../../../returns/of-office";

/** Operators: one return, with the words and photos of both. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminReturnAnswer>,
): Promise<void> {
  res.json(await readOfficeReturn(req, new Date()));
}
