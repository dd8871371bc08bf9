import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OrderLinkAsked } from "../../../contract/tidings";
import { askForOrderLink } from "../../../workflows/tidings/order-links";
import type { AskForOrderLink } from "../../inputs/tidings";

/** Open to everybody: a link to an order goes to who placed it. The answer is the same whether there is such an order. */
export async function POST(
  req: MedusaRequest<AskForOrderLink>,
  res: MedusaResponse<OrderLinkAsked>,
): Promise<void> {
  const language = req.acceptsLanguages(["fa", "en"]) === "en" ? "en" : "fa";
  await askForOrderLink(req.scope, { ...req.validatedBody, language, now: new Date() });
  res.status(202).json({ sent: true });
}
