import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { statementPdf } from "../../../../../../workflows/statements/statement-pdf";
import type { AskStatementFile } from "../../../../../inputs/statements";
import { sendStatement } from "../../../../../statements/send-statement";

/** Operators: any seller's statement of a month as a paper. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { language } = req.validatedQuery as unknown as AskStatementFile;
  const { id, month } = req.params;
  const wanted = { seller_id: String(id), month: String(month), language, now: new Date() };
  sendStatement(res, await statementPdf(req.scope, wanted), { month: wanted.month, format: "pdf" });
}
