import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openPhoto } from "../../../../workflows/receiving/photos";
import { givePhoto } from "../../../receiving/photo-of";

/** The office: a photo of what it decides about. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  givePhoto(res, await openPhoto(req.scope, String(req.params.id), "office"));
}
