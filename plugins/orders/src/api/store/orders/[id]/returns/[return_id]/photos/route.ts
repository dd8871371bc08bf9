import { PICTURES_MODULE, type Pictures } from "@dastranj/pictures/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import type { ReturnPhotoAnswer } from "../../../../../../../contract/returns";
import { refusal } from "../../../../../../../workflows/refusal";
import { addReturnPhoto } from "../../../../../../../workflows/returns/return-photos";
import { buyerOf } from "../../../../../../returns/of-buyer";

const Key = z.uuid();

/** The order's buyer shows a photo, as the body itself; under its key it is kept once. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ReturnPhotoAnswer>,
): Promise<void> {
  const { id } = await buyerOf(req, new Date());
  const key = Key.safeParse(req.query.key);
  if (!key.success) throw refusal("return_photo_key_wrong");
  const bytes = await req.scope.resolve<Pictures>(PICTURES_MODULE).receive(req);
  const photo = await addReturnPhoto(
    req.scope,
    { return_id: id, order_id: String(req.params.id), key: key.data },
    bytes,
  );
  res.status(photo.fresh ? 201 : 200).json({ photo: { id: photo.id } });
}
