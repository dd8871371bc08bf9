import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerBoothAnswer } from "../../../../contract/booth";
import { addBoothPhotoWorkflow } from "../../../../workflows/add-booth-photo";
import { reEncodePhoto } from "../../../../workflows/re-encode-photo";
import type { SellerRequest } from "../../../acting-seller";
import type { WithPhoto } from "../../../read-photo";
import { readBooth } from "../answer";

/** A seller's member adds a photo, sent as the body itself. */
export async function POST(
  req: SellerRequest & WithPhoto,
  res: MedusaResponse<SellerBoothAnswer>,
): Promise<void> {
  const made = await reEncodePhoto(req.photo);
  await addBoothPhotoWorkflow(req.scope).run({
    input: {
      seller_id: req.acting_seller.seller_id,
      made: made.map(({ content, ...size }) => ({ ...size, content: content.toString("base64") })),
    },
  });
  res.json(await readBooth(req));
}
