import { databaseOf } from "@dastranj/database";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { LISTING_LIMITS, type ListingState } from "../../contract/offering";
import { measureOfVariants } from "../../domain/measure-of-text";
import { searchWords } from "../search-words";

const AT_ONCE = 500;
const ENGLISH = "en-US";

/** What a product's state says of its listing. */
const STATE_OF: Record<string, ListingState> = {
  published: "published",
  proposed: "proposed",
  rejected: "rejected",
  draft: "off_sale",
};

/**
 * Gives listings to products of sellers that have none, but for those that only another channel than the shop's sells: they were made before there were listings, or by the office. Again and
 * again the same: what has a listing is left, and of two that do it at once one finds it done.
 *
 * @param madeBefore leaves out what is younger: it may be on its way to a listing of its own
 * @returns how many were given one
 */
export async function giveListings(
  container: MedusaContainer,
  { madeBefore = new Date(), signal }: { madeBefore?: Date; signal?: { readonly aborted: boolean } } = {},
): Promise<number> {
  let given = 0;
  let after = "";
  while (!signal?.aborted) {
    const without = await productsWithout(container, after, madeBefore);
    if (without.length > 0) given += await giveTo(container, without);
    const last = without.at(-1);
    if (!last || without.length < AT_ONCE) break;
    after = last.product_id;
  }
  return given;
}

interface Without {
  product_id: string;
  seller_id: string;
}

async function productsWithout(
  container: MedusaContainer,
  after: string,
  madeBefore: Date,
): Promise<Without[]> {
  const { rows } = await databaseOf(container).raw(
    `select p.id as product_id, of.seller_id
     from product p
     join product_product_seller_seller of on of.product_id = p.id and of.deleted_at is null
     where p.id > :after and p.created_at <= :madeBefore and p.deleted_at is null
       and not exists (select 1 from listing l where l.product_id = p.id and l.deleted_at is null)
       and (
         not exists (select 1 from product_sales_channel c where c.product_id = p.id and c.deleted_at is null)
         or exists (
           select 1 from product_sales_channel c join store s on s.default_sales_channel_id = c.sales_channel_id
           where c.product_id = p.id and c.deleted_at is null and s.deleted_at is null))
     order by p.id limit ${AT_ONCE}`,
    { after, madeBefore },
  );
  return rows;
}

interface Product {
  id: string;
  title: string;
  status: string;
  created_at: Date | string;
  categories?: ({ handle: string } | null)[] | null;
  images?: { url: string; rank: number }[] | null;
  variants?: { id: string; sku: string | null; options?: { value: string }[] | null }[] | null;
}

async function giveTo(container: MedusaContainer, without: Without[]): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const id = without.map(({ product_id }) => product_id);
  const fields = [
    "id",
    "title",
    "status",
    "created_at",
    "categories.handle",
    "images.url",
    "images.rank",
    "variants.id",
    "variants.sku",
    "variants.options.value",
  ];
  const [base, english] = await Promise.all([
    query.graph({ entity: "product", fields, filters: { id } }),
    query.graph({ entity: "product", fields: ["id", "title"], filters: { id } }, { locale: ENGLISH }),
  ]);
  const titles = new Map(english.data.map((product) => [product.id, product.title]));
  const sellers = new Map(without.map(({ product_id, seller_id }) => [product_id, seller_id]));
  const rows = (base.data as unknown as Product[]).map((product) =>
    rowsOf(product, sellers.get(product.id) ?? "", titles.get(product.id) ?? null),
  );
  const { rows: made } = await databaseOf(container).raw(GIVE, {
    listings: JSON.stringify(rows.map(({ listing }) => listing)),
    variants: JSON.stringify(rows.flatMap(({ variants }) => variants)),
    photos: JSON.stringify(rows.flatMap(({ photos }) => photos)),
  });
  return made[0].given;
}

function rowsOf(product: Product, seller_id: string, title_en: string | null) {
  const id = generateEntityId(undefined, "list");
  const variants = product.variants ?? [];
  const { measure, amounts } = measureOfVariants(
    variants.map(({ options }) => (options ?? []).map(({ value }) => value)),
  );
  const state = STATE_OF[product.status] ?? "off_sale";
  const created_at = new Date(product.created_at).toISOString();
  const skus = variants.map(({ id, sku }) => sku || id);
  return {
    listing: {
      id,
      seller_id,
      product_id: product.id,
      state,
      category: product.categories?.[0]?.handle ?? "",
      search_words: searchWords({
        title: { fa: product.title, en: title_en },
        variants: skus.map((sku) => ({ sku })),
      }),
      measure,
      published_at: state === "published" ? created_at : null,
      proposed_at: state === "proposed" ? created_at : null,
      created_at,
    },
    variants: variants.map((variant, index) => ({
      id: generateEntityId(undefined, "listv"),
      listing_id: id,
      seller_id,
      variant_id: variant.id,
      sku: skus[index],
      net_amount: amounts[index],
    })),
    photos: picturesOf(product).map((address, rank) => ({
      id: generateEntityId(undefined, "lphoto"),
      listing_id: id,
      seller_id,
      upload_key: `${product.id}:${rank}`,
      width: NOMINAL_WIDTH,
      height: NOMINAL_WIDTH,
      // Not in our hands: without a key no file is ever taken away.
      files: [{ width: NOMINAL_WIDTH, address, type: typeOf(address), key: "" }],
      rank,
    })),
  };
}

/** Nobody has measured pictures of former times. */
const NOMINAL_WIDTH = 1080;

function picturesOf({ images }: Product): string[] {
  const inOrder = [...(images ?? [])].sort((a, b) => a.rank - b.rank);
  return inOrder.slice(0, LISTING_LIMITS.photos).map(({ url }) => url);
}

function typeOf(address: string): string {
  const [, ending = "jpeg"] = /\.(avif|webp|png)(?:\?.*)?$/i.exec(address) ?? [];
  return `image/${ending.toLowerCase()}`;
}

/** One statement, so that no listing stands without its variants. */
const GIVE = `
  with made as (
    insert into listing
      (id, seller_id, product_id, state, category, search_words, measure, published_at, proposed_at, created_at)
    select id, seller_id, product_id, state, category, search_words, measure, published_at, proposed_at, created_at
    from jsonb_to_recordset(:listings::jsonb) as told(
      id text, seller_id text, product_id text, state text, category text, search_words text, measure text,
      published_at timestamptz, proposed_at timestamptz, created_at timestamptz)
    on conflict do nothing
    returning id
  ), variants as (
    insert into listing_variant (id, listing_id, seller_id, variant_id, sku, net_amount)
    select told.id, told.listing_id, told.seller_id, told.variant_id, told.sku, told.net_amount
    from jsonb_to_recordset(:variants::jsonb) as told(
      id text, listing_id text, seller_id text, variant_id text, sku text, net_amount int)
    join made on made.id = told.listing_id
    on conflict do nothing
  ), photos as (
    insert into listing_photo (id, listing_id, seller_id, upload_key, width, height, files, rank)
    select told.id, told.listing_id, told.seller_id, told.upload_key, told.width, told.height, told.files, told.rank
    from jsonb_to_recordset(:photos::jsonb) as told(
      id text, listing_id text, seller_id text, upload_key text, width int, height int, files jsonb, rank int)
    join made on made.id = told.listing_id
    on conflict do nothing
  )
  select count(*)::int as given from made`;
