import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows";
import { pictureAddress } from "./addresses";
import type { TradeStory } from "./story";
import { translate } from "./translations";

/** Product categories; answers their ids by handle. */
export async function seedCategories(
  container: MedusaContainer,
  stories: TradeStory[],
): Promise<Map<string, string>> {
  const products = container.resolve(Modules.PRODUCT);
  const standing = await products.listProductCategories({}, { select: ["id", "handle"], take: 500 });
  const ids = new Map(standing.map(({ id, handle }) => [handle, id]));
  const missing = stories.flatMap(({ categories }) => categories).filter(({ handle }) => !ids.has(handle));
  if (missing.length === 0) return ids;
  const { result } = await createProductCategoriesWorkflow(container).run({
    input: {
      product_categories: missing.map(({ handle, name, description, picture }) => ({
        handle,
        name: name.fa,
        description: description.fa,
        is_active: true,
        metadata: { picture: pictureAddress(picture) },
      })),
    },
  });
  for (const { id, handle } of result) ids.set(handle, id);
  await translate(
    container,
    missing.map(({ handle, name, description }) => ({
      reference: "product_category",
      reference_id: ids.get(handle) ?? "",
      translations: { name: name.en, description: description.en },
    })),
  );
  return ids;
}
