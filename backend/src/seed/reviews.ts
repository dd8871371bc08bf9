import { REVIEW_MODULE } from "@dastranj/orders/contract";
import type { ReviewModuleService } from "@dastranj/orders/modules/review";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { SAID } from "./said";

const DAY_MS = 86_400_000;

/** What buyers say of the demonstration's goods. Nobody is written to about it, and said once it stays as it is. */
export async function seedReviews(container: MedusaContainer): Promise<void> {
  const reviews = container.resolve<ReviewModuleService>(REVIEW_MODULE);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "handle", "seller.id"],
    filters: { handle: [...new Set(SAID.map(({ product }) => product))] },
  });
  const products = new Map(data.map((product) => [product.handle, product]));
  for (const [place, { product, by, stars, words, days, seller, answer }] of SAID.entries()) {
    const goods = products.get(product);
    const seller_id = goods?.seller?.id;
    if (!goods || !seller_id) continue;
    const id = `demonstration-${place + 1}`;
    const at = new Date(Date.now() - days * DAY_MS);
    const written = await reviews.writeReview(
      {
        line_item_id: id,
        seller_order_id: id,
        order_id: id,
        seller_id,
        product_id: goods.id,
        variant_title: null,
        customer_id: null,
        stars,
        words,
        marks: [],
        name: by,
        photos: [],
        now: at,
      },
      async () => undefined,
    );
    if (!written) continue;
    await reviews.rateSeller({
      seller_order_id: id,
      order_id: id,
      seller_id,
      stars: seller,
      days: 0,
      now: at,
    });
    if (!answer) continue;
    const now = new Date(at.getTime() + DAY_MS);
    await reviews.answerReview({ id: written.id, seller_id, member_id: id, words: answer, hours: 0, now });
  }
}
