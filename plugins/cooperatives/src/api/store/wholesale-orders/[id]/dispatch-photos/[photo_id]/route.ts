import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openPhoto } from "../../../../../../workflows/receiving/photos";
import { givePhoto } from "../../../../../receiving/photo-of";
import { ofBuyer } from "../../../../../receiving/who";

/** People of the order's company: a photo that they sent. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { of } = await ofBuyer(req);
  givePhoto(res, await openPhoto(req.scope, String(req.params.photo_id), { company_id: of.company_id }));
}
