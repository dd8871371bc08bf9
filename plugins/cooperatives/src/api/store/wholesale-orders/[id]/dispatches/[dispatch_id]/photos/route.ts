import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ReceivingPhotoAnswer } from "../../../../../../../contract/receiving-answers";
import { takePhoto } from "../../../../../../receiving/photo-of";
import { ofBuyer } from "../../../../../../receiving/who";

/** People of the order's company: a photo of what came, as the body itself. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ReceivingPhotoAnswer>,
): Promise<void> {
  const { id, of } = await ofBuyer(req);
  await takePhoto(req, res, { dispatch: id, by: { company_id: of.company_id } });
}
