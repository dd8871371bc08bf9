import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { REVIEW_MODULE } from "../../contract/names";
import { type OrderReviewsAnswer, REVIEW_LIMITS, type Reviews } from "../../contract/reviews";
import { type BoughtLine, changeUntil, isReceived, shownName, whyNoReview } from "../../domain/review-rules";
import { refusal } from "../../workflows/refusal";
import { isBuyer } from "../who-buys";

/**
 * The id of the order that a request names, when it comes from its buyer.
 *
 * @throws a refusal for everybody else
 */
export async function ownOrder(req: AuthenticatedMedusaRequest<unknown>): Promise<string> {
  const id = String(req.params.id);
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id", "customer.id", "customer.has_account"],
    filters: { id },
  });
  const [order] = data;
  if (!order) throw refusal("order_not_found");
  if (!isBuyer(req as AuthenticatedMedusaRequest, order, new Date())) throw refusal("review_not_yours");
  return order.id;
}

/** What the buyer of an order may say of it, and what she has said. */
export async function readOrderReviews(
  container: MedusaContainer,
  order_id: string,
  now: Date,
): Promise<OrderReviewsAnswer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: orders }, { data: parts }, said] = await Promise.all([
    query.graph({
      entity: "order",
      fields: ["shipping_address.first_name", "shipping_address.last_name"],
      filters: { id: order_id },
    }),
    query.graph({
      entity: "seller_order",
      fields: [
        "id",
        "status",
        "lines.line_item_id",
        "lines.quantity",
        "lines.returned_quantity",
        "lines.product_id",
      ],
      filters: { order_id },
      pagination: { order: { id: "ASC" } },
    }),
    container.resolve<Reviews>(REVIEW_MODULE).ofOrder(order_id),
  ]);
  const told = orders[0]?.shipping_address;
  const days = REVIEW_LIMITS.changeDays;
  const sellers = new Map(said.sellers.map((one) => [one.seller_order_id, one]));
  const reviews = new Map(
    said.reviews.map(({ line_item_id, ...review }) => [
      line_item_id,
      { ...review, changeable_until: changeUntil(new Date(review.written_at), days).toISOString() },
    ]),
  );
  return {
    name: shownName(told?.first_name, told?.last_name),
    parts: parts.map(({ id, status, lines }) => {
      const rated = sellers.get(id);
      return {
        part_id: id,
        received: isReceived(status),
        seller_stars: rated?.stars ?? null,
        seller_stars_changeable: !rated || changeUntil(new Date(rated.rated_at), days) >= now,
        lines: (lines as (Omit<BoughtLine, "status"> & { line_item_id: string })[]).map((line) => ({
          line_item_id: line.line_item_id,
          refused: whyNoReview({ ...line, status }),
          review: reviews.get(line.line_item_id) ?? null,
        })),
      };
    }),
  };
}
