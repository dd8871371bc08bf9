import { PICTURES_MODULE, type Pictures } from "@dastranj/pictures/contract";
import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerBoothAnswer } from "../../../../contract/booth";
import { addBoothPhotoWorkflow } from "../../../../workflows/add-booth-photo";
import type { SellerRequest } from "../../../acting-seller";
import { readBooth } from "../answer";

/** A seller's member adds a photo, sent as the body itself. */
export async function POST(req: SellerRequest, res: MedusaResponse<SellerBoothAnswer>): Promise<void> {
  const pictures = req.scope.resolve<Pictures>(PICTURES_MODULE);
  const made = await pictures.make(await pictures.receive(req), ["image/webp"]);
  await addBoothPhotoWorkflow(req.scope).run({
    input: {
      seller_id: req.acting_seller.seller_id,
      made: made.map(({ content, ...size }) => ({ ...size, content: content.toString("base64") })),
    },
  });
  res.json(await readBooth(req));
}
