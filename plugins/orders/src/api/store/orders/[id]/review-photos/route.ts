import { PICTURES_MODULE, type Pictures } from "@dastranj/pictures/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { ReviewPhotoAnswer, ReviewPhotoShown } from "../../../../../contract/reviews";
import { isReceived } from "../../../../../domain/review-rules";
import { refusal } from "../../../../../workflows/refusal";
import { addReviewPhotoWorkflow } from "../../../../../workflows/reviews/add-photo";
import { ownOrder } from "../../../../reviews/read-order-reviews";

const Key = z.uuid();

/** The buyer of an order sends a photo, as the body itself, for a review that is still to come. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ReviewPhotoAnswer>,
): Promise<void> {
  const order_id = await ownOrder(req);
  const key = Key.safeParse(req.query.key);
  if (!key.success) throw refusal("review_photo_key_wrong");
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data: parts } = await query.graph({
    entity: "seller_order",
    fields: ["status"],
    filters: { order_id },
  });
  // Making a photo anew is work: it is done for who may review something.
  if (!parts.some(({ status }) => isReceived(status))) throw refusal("review_not_received");
  const pictures = req.scope.resolve<Pictures>(PICTURES_MODULE);
  const bytes = await pictures.receive(req);
  const { data } = await query.graph({
    entity: "review_photo",
    fields: ["id", "width", "height", "files"],
    filters: { order_id, upload_key: key.data },
    pagination: { take: 1 },
  });
  if (data[0]) {
    res.json({ photo: toAnswer(data[0]) });
    return;
  }
  const made = await pictures.make(bytes);
  const { result } = await addReviewPhotoWorkflow(req.scope).run({
    input: {
      order_id,
      key: key.data,
      made: made.map(({ content, ...size }) => ({ ...size, content: content.toString("base64") })),
    },
  });
  res.status(201).json({ photo: toAnswer(result) });
}

/** A photo without what only the file store knows it by. */
function toAnswer(row: { id: string; width: number; height: number; files: unknown }): ReviewPhotoShown {
  const files = row.files as ReviewPhotoShown["files"];
  return {
    id: row.id,
    width: row.width,
    height: row.height,
    files: files.map(({ width, address, type }) => ({ width, address, type })),
  };
}
