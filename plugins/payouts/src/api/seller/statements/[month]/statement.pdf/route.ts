import type { MedusaResponse } from "@medusajs/framework/http";
import { statementPdf } from "../../../../../workflows/statements/statement-pdf";
import type { AskStatementFile } from "../../../../inputs/statements";
import type { SellerRequest } from "../../../../seller-request";
import { sendStatement } from "../../../../statements/send-statement";

/** A seller's members: her statement of a month as a paper. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { language } = req.validatedQuery as unknown as AskStatementFile;
  const { seller_id } = req.acting_seller;
  const wanted = { seller_id, month: String(req.params.month), language, now: new Date() };
  sendStatement(res, await statementPdf(req.scope, wanted), { month: wanted.month, format: "pdf" });
}
