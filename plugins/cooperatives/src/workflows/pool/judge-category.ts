import { LICENCE_POLICY_MODULE, type MaySell } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { refusal } from "../refusal";

export type CategoryRefusal = "pool_cooperative_not_verified" | "pool_category_not_covered";

/** Why a cooperative may not sell a category wholesale now, of each category; null where it may. */
export async function judgeCategories(
  container: MedusaContainer,
  { seller_id, categories, now }: { seller_id: string; categories: readonly string[]; now: Date },
): Promise<(CategoryRefusal | null)[]> {
  const judged = await container.resolve<MaySell>(LICENCE_POLICY_MODULE).judgeOffers(container, {
    offers: categories.map((category) => ({ seller_id, category, product_id: null, trade: "wholesale" })),
    now,
  });
  return judged.map((offer) => {
    if (offer.allowed) return null;
    return offer.code === "seller_not_selling"
      ? "pool_cooperative_not_verified"
      : "pool_category_not_covered";
  });
}

/** @throws a refusal where a cooperative may not sell a category wholesale now */
export async function mustCover(
  container: MedusaContainer,
  { category, ...of }: { seller_id: string; category: string; now: Date },
): Promise<void> {
  const [code] = await judgeCategories(container, { ...of, categories: [category] });
  if (code) throw refusal(code);
}
