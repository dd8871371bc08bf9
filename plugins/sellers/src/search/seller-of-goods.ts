import { defineGoodsFields, type GoodsPart, type GoodsSubject } from "@dastranj/search/contract";
import { ContainerRegistrationKeys, search } from "@medusajs/framework/utils";
import { LICENCE_POLICY_MODULE, type MaySell } from "../contract/may-sell";
import { isOnSale } from "../domain/goods-on-sale";

const SELLERS = `
  select of.product_id, s.id, s.handle, s.name, s.name_en, s.status, s.covered_categories, s.away_until,
    county.code as county, county.name as county_name, county.name_en as county_name_en,
    craft.code as craft, craft.name as craft_name, craft.name_en as craft_name_en
  from product_product_seller_seller of
  join seller s on s.id = of.seller_id and s.deleted_at is null
  left join county on county.code = s.county_id
  left join craft on craft.code = s.craft_id
  where of.product_id = any(:ids) and of.deleted_at is null`;

/** Whose goods they are, from where, and whether she may sell them now. Nothing is on sale that is nobody's. */
defineGoodsFields({
  name: "sellers",
  needed: true,
  fields: search.define({
    seller_handle: search.keyword().filterable().facetable(),
    seller_name: search.keyword(),
    seller_name_en: search.keyword(),
    county: search.keyword().filterable().facetable(),
    county_name: search.keyword(),
    county_name_en: search.keyword(),
    province: search.keyword().filterable().facetable(),
    craft: search.keyword().filterable().facetable(),
  }),
  async read(container, goods, { now }) {
    const { rows } = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(SELLERS, { ids: goods.map(({ id }) => id) });
    const homes = await container.resolve<MaySell>(LICENCE_POLICY_MODULE).homesOf(
      container,
      rows.map(({ id }: { id: string }) => id),
      now,
    );
    const provinces = new Map(homes.map(({ seller_id, province }) => [seller_id, province]));
    const categories = new Map(goods.map((product) => [product.id, product.categories]));
    return new Map(
      rows.map(({ product_id, ...seller }: SellerRow): [string, GoodsPart] => {
        if (!isOnSale(seller, categories.get(product_id) ?? [])) return [product_id, { off_sale: true }];
        const { county, county_name, county_name_en, craft, craft_name, craft_name_en } = seller;
        const values = {
          seller_handle: seller.handle,
          seller_name: seller.name,
          seller_name_en: seller.name_en,
          county,
          county_name,
          county_name_en,
          province: provinces.get(seller.id) ?? null,
          craft,
        };
        const { name, name_en } = seller;
        const words = {
          kind: [craft_name, craft_name_en],
          other: [name, name_en, county_name, county_name_en],
        };
        return [product_id, { values, words }];
      }),
    );
  },
  subjects: {
    seller: { reach: "everywhere", products: of("s.id") },
    county: { reach: "everywhere", products: of("s.county_id") },
    craft: { reach: "everywhere", products: of("s.craft_id") },
  },
});

interface SellerRow {
  product_id: string;
  id: string;
  handle: string;
  name: string;
  name_en: string;
  status: "verified";
  covered_categories: string[] | null;
  away_until: string | null;
  county: string | null;
  county_name: string | null;
  county_name_en: string | null;
  craft: string | null;
  craft_name: string | null;
  craft_name_en: string | null;
}

/** The goods of sellers by a column of theirs. */
function of(column: "s.id" | "s.county_id" | "s.craft_id"): GoodsSubject["products"] {
  return async (container, ids) => {
    const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
      `select of.product_id from product_product_seller_seller of
       join seller s on s.id = of.seller_id where ${column} = any(:ids)`,
      { ids },
    );
    return rows.map(({ product_id }: { product_id: string }) => product_id);
  };
}
