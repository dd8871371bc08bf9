import type { MedusaResponse } from "@medusajs/framework/http";
import type { StatementAnswer } from "../../../../contract/statements";
import { readStatement } from "../../../../workflows/statements/read-statement";
import type { AskStatement } from "../../../inputs/statements";
import type { SellerRequest } from "../../../seller-request";

/** A seller's members: her statement of a month. */
export async function GET(req: SellerRequest, res: MedusaResponse<StatementAnswer>): Promise<void> {
  const page = req.validatedQuery as unknown as AskStatement;
  const { seller_id } = req.acting_seller;
  res.json(
    await readStatement(req.scope, { seller_id, month: String(req.params.month), now: new Date(), ...page }),
  );
}
