import type { MedusaResponse } from "@medusajs/framework/http";
import { REVIEW_MODULE } from "../../../contract/names";
import type { Reviews, SellerReviewsAnswer } from "../../../contract/reviews";
import type { SellerReviews } from "../../inputs/reviews";
import { readSellerReviews } from "../../reviews/read-seller-reviews";
import type { SellerRequest } from "../../seller-request";

/** A seller's members: what buyers say of her goods and of her, newest first. */
export async function GET(req: SellerRequest, res: MedusaResponse<SellerReviewsAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  const { only, limit, offset } = req.validatedQuery as SellerReviews;
  const all = req.scope.resolve<Reviews>(REVIEW_MODULE);
  const [{ goods, unanswered }, herself, found] = await Promise.all([
    all.goodsOfSeller(seller_id),
    all.ratingOfSeller(seller_id),
    readSellerReviews(req.scope, { seller_id, unanswered: only === "unanswered", limit, offset }),
  ]);
  res.json({ goods, herself, unanswered, ...found, offset, limit });
}
