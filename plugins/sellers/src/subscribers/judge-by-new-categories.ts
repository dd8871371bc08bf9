import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { haveAllSellersJudged } from "../workflows/judge-all-sellers";

/** A category is on a licence or lies in one that is: what sellers may offer changes with the categories. */
export default async function judgeByNewCategories({ container }: SubscriberArgs): Promise<void> {
  await haveAllSellersJudged(container, new Date());
}

export const config: SubscriberConfig = {
  event: ["product-category.created", "product-category.updated", "product-category.deleted"],
};
