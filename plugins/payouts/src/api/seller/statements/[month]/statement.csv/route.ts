import type { MedusaResponse } from "@medusajs/framework/http";
import { statementCsv } from "../../../../../workflows/statements/statement-csv";
import type { AskStatementFile } from "../../../../inputs/statements";
import type { SellerRequest } from "../../../../seller-request";
import { sendStatement } from "../../../../statements/send-statement";

/** A seller's members: her statement of a month as a list. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { language } = req.validatedQuery as unknown as AskStatementFile;
  const { seller_id } = req.acting_seller;
  const wanted = { seller_id, month: String(req.params.month), language, now: new Date() };
  sendStatement(res, await statementCsv(req.scope, wanted), { month: wanted.month, format: "csv" });
}
