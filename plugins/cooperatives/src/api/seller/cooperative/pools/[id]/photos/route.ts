import { PICTURES_MODULE, type Pictures } from "@dastranj/pictures/contract";
import type { MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import type { CooperativePoolAnswer } from "../../../../../../contract/pool";
import { addPoolPhoto } from "../../../../../../workflows/pool/pool-photos";
import { readPool } from "../../../../../../workflows/pool/read-cooperative-pools";
import { refusal } from "../../../../../../workflows/refusal";
import type { SellerRequest } from "../../../../../seller-request";

const Key = z.uuid();

/** A cooperative's owner: add a photo to a pool, sent as the body itself; under its key it is shown once. */
export async function POST(req: SellerRequest, res: MedusaResponse<CooperativePoolAnswer>): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const own = { id: String(req.params.id), seller_id, now: new Date() };
  // Whose it is, before its bytes are read.
  await readPool(req.scope, own);
  const key = Key.safeParse(req.query.key);
  if (!key.success) throw refusal("receiving_photo_key_wrong");
  const bytes = await req.scope.resolve<Pictures>(PICTURES_MODULE).receive(req);
  await addPoolPhoto(req.scope, { ...own, member_id, upload_key: key.data, bytes });
  res.json(await readPool(req.scope, own));
}
