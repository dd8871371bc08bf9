import { SELLER_MODULE } from "@dastranj/sellers/contract";
import type { CreateProductWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils";
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows";
import { pictureAddress } from "./addresses";
import type { Market } from "./market";
import type { SeededSeller } from "./sellers";
import type { ProductStory, TradeStory } from "./story";
import { type English, translate } from "./translations";

interface Surroundings {
  market: Market;
  categories: Map<string, string>;
  sellers: Map<string, SeededSeller>;
}

type Created = Awaited<ReturnType<typeof create>>[number];

const BATCH = 20;

/** The goods of all stories, each linked to its seller and stocked at her place. */
export async function seedGoods(
  container: MedusaContainer,
  stories: TradeStory[],
  around: Surroundings,
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle", "seller.id"],
    pagination: { take: 10_000 },
  });
  // The link is written last, so a product without it was cut off half-way: it is made anew.
  const whole = new Set(data.filter(({ seller }) => seller).map(({ handle }) => handle));
  const half = data.filter(({ seller }) => !seller).map(({ id }) => id);
  if (half.length > 0) await container.resolve(Modules.PRODUCT).deleteProducts(half);

  const missing = stories
    .flatMap(({ sellers }) => sellers)
    .flatMap((seller) =>
      seller.products.map((story) => ({ story, seller: known(around.sellers, seller.handle) })),
    )
    .filter(({ story }) => !whole.has(story.handle));
  for (let from = 0; from < missing.length; from += BATCH) {
    const batch = missing.slice(from, from + BATCH);
    const products = await create(container, batch, around);
    await stock(container, batch, products);
    await translate(
      container,
      batch.flatMap(({ story }) => english(story, byHandle(products, story.handle))),
    );
    await container.resolve(ContainerRegistrationKeys.LINK).create(
      batch.map(({ story, seller }) => ({
        [Modules.PRODUCT]: { product_id: byHandle(products, story.handle).id },
        [SELLER_MODULE]: { seller_id: seller.id },
      })),
    );
  }
}

type Batch = { story: ProductStory; seller: SeededSeller }[];

async function create(container: MedusaContainer, batch: Batch, { market, categories }: Surroundings) {
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: batch.map(
        ({ story, seller }): CreateProductWorkflowInputDTO => ({
          handle: story.handle,
          title: story.title.fa,
          description: story.description.fa,
          ...(story.material && { material: story.material.fa }),
          status: ProductStatus.PUBLISHED,
          category_ids: [known(categories, story.category)],
          thumbnail: pictureAddress(story.pictures[0] ?? ""),
          images: story.pictures.map((name) => ({ url: pictureAddress(name) })),
          options: story.options.map(({ name, values }) => ({
            title: name.fa,
            values: values.map(({ fa }) => fa),
          })),
          variants: story.variants.map((variant) => ({
            sku: variant.sku,
            title: variant.values.map(({ fa }) => fa).join("، "),
            options: Object.fromEntries(
              story.options.map(({ name }, index) => [name.fa, variant.values[index]?.fa ?? ""]),
            ),
            manage_inventory: true,
            weight: variant.weightGrams,
            prices: [
              { currency_code: "irr", amount: variant.priceIrr },
              { currency_code: "eur", amount: variant.priceEurCents / 100 },
            ],
          })),
          shipping_profile_id: seller.profileId,
          sales_channels: [{ id: market.salesChannelId }],
        }),
      ),
    },
  });
  return result;
}

async function stock(container: MedusaContainer, batch: Batch, products: Created[]): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const skus = batch.flatMap(({ story }) => story.variants.map(({ sku }) => sku));
  const { data } = await query.graph({
    entity: "variant",
    fields: ["sku", "inventory_items.inventory_item_id"],
    filters: { product_id: products.map(({ id }) => id), sku: skus },
  });
  const items = new Map(
    data.map(({ sku, inventory_items }) => [sku, inventory_items?.[0]?.inventory_item_id]),
  );
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: batch.flatMap(({ story, seller }) =>
        story.variants.map((variant) => ({
          inventory_item_id: items.get(variant.sku) ?? "",
          location_id: seller.locationId,
          stocked_quantity: variant.stock,
        })),
      ),
    },
  });
}

/** The English texts of a product, its options, their values and its variants. */
function english(story: ProductStory, product: Created): English[] {
  const options = story.options.flatMap(({ name, values }): English[] => {
    const option = product.options?.find(({ title }) => title === name.fa);
    if (!option) return [];
    return [
      { reference: "product_option", reference_id: option.id, translations: { title: name.en } },
      ...values.flatMap((value): English[] => {
        const made = option.values?.find((candidate) => candidate.value === value.fa);
        return made
          ? [{ reference: "product_option_value", reference_id: made.id, translations: { value: value.en } }]
          : [];
      }),
    ];
  });
  const variants = story.variants.flatMap((variant): English[] => {
    const made = product.variants?.find(({ sku }) => sku === variant.sku);
    const title = variant.values.map(({ en }) => en).join(", ");
    return made ? [{ reference: "product_variant", reference_id: made.id, translations: { title } }] : [];
  });
  const texts = {
    title: story.title.en,
    description: story.description.en,
    ...(story.material && { material: story.material.en }),
  };
  return [{ reference: "product", reference_id: product.id, translations: texts }, ...options, ...variants];
}

function byHandle(products: Created[], handle: string): Created {
  const product = products.find((candidate) => candidate.handle === handle);
  if (!product) throw new RangeError(`product ${handle} was not created`);
  return product;
}

function known<T>(map: Map<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`the stories name ${key}, which does not stand`);
  return value;
}
