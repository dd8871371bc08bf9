import { defineJob } from "@dastranj/jobs/contract";
import { ONLY_OPTION } from "@dastranj/listings/contract";
import { SELLER_MODULE } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { createProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { POOL_MODULE } from "../../contract/names";
import { picturesOf } from "../../domain/pool/photos";
import { tierPrices } from "../../domain/pool/tier-prices";
import type { PoolModuleService, PoolRow } from "../../modules/pool/service";
import { theGroup } from "../company/follow-people";
import { homeCurrency } from "./market";
import { theWholesaleChannel } from "./wholesale-channel";

/** The job that has Medusa's product say what its pool says. */
export const SHOW_POOL = "cooperatives.show_pool";

defineJob({
  name: SHOW_POOL,
  data: z.strictObject({ pool_id: z.string().max(100) }),
  attempts: 30,
  backoff: { firstMs: 500, mostMs: 10 * 60_000 },
  handle: ({ pool_id }, { container }) => showPool(container, pool_id),
});

/** Makes a pool's product if there is none, and has it say what the pool says. Cut off anywhere and done again it is the same. */
async function showPool(container: MedusaContainer, id: string): Promise<void> {
  const pools = container.resolve<PoolModuleService>(POOL_MODULE);
  await pools.alone(`show-pool:${id}`, async (context) => {
    const [row] = await pools.listPools({ id }, { take: 1 });
    if (!row) return;
    const pool = row as unknown as PoolRow;
    const product = (await productOf(container, pool)) ?? (await makeProduct(container, pool));
    if (!product.seller)
      await container
        .resolve(ContainerRegistrationKeys.LINK)
        .create({ product: { product_id: product.id }, [SELLER_MODULE]: { seller_id: pool.cooperative_id } });
    await writePrices(container, pool, product);
    await updateProductsWorkflow(container).run({
      input: { products: [{ id: product.id, ...(await fieldsOf(container, pool)) }] } as never,
    });
    if (pool.product_id !== product.id) await pools.updatePools({ id, product_id: product.id }, context);
  });
}

interface PoolProduct {
  id: string;
  seller?: { id: string } | null;
  variants: { id: string; price_set?: { id: string } | null }[];
}

async function productOf(container: MedusaContainer, { handle }: PoolRow): Promise<PoolProduct | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "seller.id", "variants.id", "variants.price_set.id"],
    filters: { handle },
  });
  return (data as unknown as PoolProduct[])[0];
}

/** As a draft, until its prices stand and all know whose it is. One of its variant is one unit of the measure, of which no stock is kept. */
async function makeProduct(container: MedusaContainer, pool: PoolRow): Promise<PoolProduct> {
  const [fields, prices, channel, profile] = await Promise.all([
    fieldsOf(container, pool),
    pricesOf(container, pool),
    theWholesaleChannel(container),
    shippingProfileOf(container, pool.cooperative_id),
  ]);
  await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          ...fields,
          status: ProductStatus.DRAFT,
          handle: pool.handle,
          options: [{ title: ONLY_OPTION.name.fa, values: [ONLY_OPTION.value.fa] }],
          variants: [
            {
              sku: pool.handle,
              title: ONLY_OPTION.value.fa,
              options: { [ONLY_OPTION.name.fa]: ONLY_OPTION.value.fa },
              manage_inventory: false,
              prices,
            },
          ],
          ...(profile && { shipping_profile_id: profile }),
          sales_channels: [{ id: channel }],
        },
      ],
    },
  });
  const made = await productOf(container, pool);
  if (!made) throw new Error(`the product of pool ${pool.id} was not made`);
  return made;
}

/** What a product tells of its pool. */
async function fieldsOf(container: MedusaContainer, pool: PoolRow) {
  const [category] = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({ handle: pool.category }, { take: 1, select: ["id"] });
  return {
    title: pool.title,
    description: pool.story,
    status: pool.state === "open" ? ProductStatus.PUBLISHED : ProductStatus.DRAFT,
    category_ids: category ? [category.id] : [],
    ...picturesOf(pool.photos ?? []),
  };
}

/** The tiers, for buyers of the wholesale group alone, in place of what stood there. */
async function writePrices(
  container: MedusaContainer,
  pool: PoolRow,
  { variants }: PoolProduct,
): Promise<void> {
  const set = variants[0]?.price_set?.id;
  if (!set) throw new Error(`the product of pool ${pool.id} has no prices to write`);
  const prices = await pricesOf(container, pool);
  await container.resolve(Modules.PRICING).upsertPriceSets([{ id: set, prices }]);
}

async function pricesOf(container: MedusaContainer, pool: PoolRow) {
  const [{ decimals }, group] = await Promise.all([homeCurrency(container), theGroup(container)]);
  return tierPrices(pool, decimals).map((price) => ({
    ...price,
    currency_code: pool.currency_code,
    rules: { "customer.groups.id": group },
  }));
}

async function shippingProfileOf(container: MedusaContainer, seller_id: string): Promise<string | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: SELLER_MODULE,
    fields: ["shipping_profile.id"],
    filters: { id: seller_id },
  });
  return (data[0] as unknown as { shipping_profile?: { id: string } } | undefined)?.shipping_profile?.id;
}
