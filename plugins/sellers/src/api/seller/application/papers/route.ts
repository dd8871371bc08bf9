import type { MedusaResponse } from "@medusajs/framework/http";
import type { ApplicationAnswer } from "../../../../contract/application";
import { addPaperWorkflow } from "../../../../workflows/add-paper";
import { cleanPaper } from "../../../../workflows/clean-paper";
import { refusal } from "../../../../workflows/refusal";
import type { SellerRequest } from "../../../acting-seller";
import { readApplication } from "../answer";

/** Owners only: keeps a photo or PDF of a paper, in the place of the former of its type. */
export async function POST(
  req: SellerRequest & { file?: { buffer: Buffer } },
  res: MedusaResponse<ApplicationAnswer>,
): Promise<void> {
  if (!req.file) throw refusal("paper_missing");
  const { seller_id } = req.acting_seller;
  const now = new Date();
  const { bytes, mime_type } = await cleanPaper(req.file.buffer);
  const content = bytes.toString("base64");
  // The reader of uploads makes an object without a prototype.
  const body = { ...(req.body as object) };
  await addPaperWorkflow(req.scope).run({ input: { seller_id, body, content, mime_type, now } });
  res.status(201).json(await readApplication(req.scope, seller_id, now));
}
