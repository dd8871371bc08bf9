import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { REVIEW_MODULE } from "../../../contract/names";
import type { Reviews, StoreReviewsAnswer } from "../../../contract/reviews";
import { ratingOf } from "../../../domain/rating";
import type { StoreReviews } from "../../inputs/reviews";

/** Open to all: what buyers say of a product on sale, or of a verified seller and all her goods. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StoreReviewsAnswer>): Promise<void> {
  const { product, seller, sort, stars, limit, offset } = req.validatedQuery as StoreReviews;
  const reviews = req.scope.resolve<Reviews>(REVIEW_MODULE);
  const of = product
    ? await findId(req.scope, "product", product)
    : await findId(req.scope, "seller", seller);
  // What is not there has no reviews, and who asks learns nothing of why it is not there.
  if (!of) {
    res.json({ rating: ratingOf([]), reviews: [], count: 0, offset, limit });
    return;
  }
  const [rating, found] = await Promise.all([
    product
      ? reviews.ratingsOfGoods([of]).then((ratings) => ratings.get(of) ?? ratingOf([]))
      : reviews.ratingOfSeller(of),
    reviews.shown({ [product ? "product_id" : "seller_id"]: of, stars, sort, limit, offset }),
  ]);
  res.json({ rating, ...found, offset, limit });
}

async function findId(
  container: MedusaContainer,
  entity: "product" | "seller",
  handle: string | undefined,
): Promise<string | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity,
    fields: ["id"],
    filters: { handle, status: entity === "product" ? "published" : "verified" } as never,
    pagination: { take: 1 },
  });
  return data[0]?.id;
}
