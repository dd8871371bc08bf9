import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StatementAnswer } from "../../../../../contract/statements";
import { readStatement } from "../../../../../workflows/statements/read-statement";
import type { AskStatement } from "../../../../inputs/statements";

/** Operators: any seller's statement of a month. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StatementAnswer>): Promise<void> {
  const page = req.validatedQuery as unknown as AskStatement;
  const { id, month } = req.params;
  res.json(
    await readStatement(req.scope, {
      seller_id: String(id),
      month: String(month),
      now: new Date(),
      ...page,
    }),
  );
}
