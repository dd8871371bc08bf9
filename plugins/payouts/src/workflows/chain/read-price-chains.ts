import { roundDown } from "@dastranj/money";
import type { FrozenTerms, SaleToJudge } from "@dastranj/orders/contract";
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  MathBN,
  Modules,
  ProductStatus,
  QueryContext,
} from "@medusajs/framework/utils";
import { COMMISSION_MODULE } from "../../contract/names";
import type { PriceChain, StorePriceChainAnswer } from "../../contract/price-chain";
import { withTax } from "../../domain/chain/tax-in-price";
import type { CommissionModuleService } from "../../modules/commission";
import { refusal } from "../refusal";

/** Goods as they are read to be priced. */
interface PricedProduct {
  id: string;
  type_id: string | null;
  seller?: { id: string; status: string; away_until: Date | string | null } | null;
  variants: {
    id: string;
    calculated_price?: {
      calculated_amount: BigNumberInput | null;
      is_calculated_price_tax_inclusive: boolean | null;
    } | null;
  }[];
}

interface Region {
  id: string;
  currency_code: string;
  countries?: ({ iso_2: string } | null)[] | null;
}

const FIELDS = [
  "id",
  "type_id",
  "seller.id",
  "seller.status",
  "seller.away_until",
  "variants.id",
  "variants.calculated_price.*",
];

/**
 * Where the money for one piece of goods on sale goes, for buyers of a region.
 *
 * @throws the refusal that there is none, where its seller does not show it
 */
export async function readShownChain(
  container: MedusaContainer,
  { handle, region_id, now }: { handle: string; region_id: string; now: Date },
): Promise<StorePriceChainAnswer> {
  const region = await regionOf(container, { id: region_id });
  const product = region && (await productIn(container, region, { handle, status: ProductStatus.PUBLISHED }));
  const isSold = product?.seller?.status === "verified" && !product.seller.away_until;
  const judged = region && isSold ? await judge(container, product, region, now) : undefined;
  if (!judged?.shown) throw refusal("price_chain_not_found");
  return judged.answer;
}

/** The same of a listing of a seller's own, in the home currency, whether she shows it or not. */
export async function readOwnChain(
  container: MedusaContainer,
  { listing_id, seller_id, now }: { listing_id: string; seller_id: string; now: Date },
): Promise<StorePriceChainAnswer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: listings }, { data: stores }] = await Promise.all([
    query.graph({
      entity: "listing",
      fields: ["product_id"],
      filters: { id: listing_id, seller_id } as never,
    }),
    query.graph({
      entity: "store",
      fields: ["supported_currencies.currency_code", "supported_currencies.is_default"],
    }),
  ]);
  const [listing] = listings as unknown as { product_id: string }[];
  const [store] = stores as unknown as {
    supported_currencies: { currency_code: string; is_default: boolean }[];
  }[];
  const home = store?.supported_currencies.find(({ is_default }) => is_default)?.currency_code;
  const region = home && (await regionOf(container, { currency_code: home }));
  const product = listing && region && (await productIn(container, region, { id: listing.product_id }));
  if (!product) throw refusal("price_chain_not_found");
  return (await judge(container, product, region, now)).answer;
}

async function regionOf(container: MedusaContainer, filters: object): Promise<Region | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "region",
    fields: ["id", "currency_code", "countries.iso_2"],
    filters,
    pagination: { take: 1, order: { created_at: "ASC" } },
  });
  return data[0] as Region | undefined;
}

async function productIn(
  container: MedusaContainer,
  { id, currency_code }: Region,
  filters: object,
): Promise<PricedProduct | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: FIELDS,
    filters,
    context: { variants: { calculated_price: QueryContext({ region_id: id, currency_code }) } },
  });
  return data[0] as unknown as PricedProduct | undefined;
}

/** Each variant as if one of it were sold alone now; what has no price there is left out. */
async function judge(
  container: MedusaContainer,
  product: PricedProduct,
  region: Region,
  now: Date,
): Promise<{ shown: boolean; answer: StorePriceChainAnswer }> {
  const { currency_code } = region;
  const [{ data }, bp] = await Promise.all([
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "currency",
      fields: ["decimal_digits"],
      filters: { code: currency_code },
    }),
    taxOf(container, product, region),
  ]);
  const decimals = Number(data[0]?.decimal_digits ?? 0);
  const sales = product.variants.flatMap(({ id, calculated_price }): SaleToJudge[] => {
    const amount = calculated_price?.calculated_amount;
    if (amount === null || amount === undefined) return [];
    const { units } = roundDown(MathBN.convert(amount).toFixed(), decimals);
    const { paid, tax } = withTax(units, bp, Boolean(calculated_price?.is_calculated_price_tax_inclusive));
    const line = { line_item_id: id, product_id: product.id, variant_id: id, quantity: 1 };
    return [
      {
        ...{ order_id: "", buyer_id: null, seller_id: product.seller?.id ?? "" },
        ...{ currency_code, decimals, placed_at: now, shipping: 0n, shipping_tax: 0n },
        lines: [{ ...line, total: paid, discount: 0n, tax }],
      },
    ];
  });
  const terms =
    sales.length > 0
      ? await container.resolve<CommissionModuleService>(COMMISSION_MODULE).termsAt(sales, now)
      : [];
  const shown = terms.some(({ lines }) => lines?.some(({ chain }) => chain?.shown));
  return { shown, answer: { currency_code, decimals, price_chains: terms.flatMap(toChain) } };
}

function toChain({ lines, goods }: FrozenTerms): PriceChain[] {
  return (lines ?? []).flatMap(({ line_item_id, chain }) =>
    chain ? [{ variant_id: line_item_id, paid: goods, parts: chain.parts }] : [],
  );
}

/** The rate that the market takes of these goods in a region, hundredths of a percent. */
async function taxOf(
  container: MedusaContainer,
  { id, type_id }: PricedProduct,
  { currency_code, countries }: Region,
): Promise<number> {
  const country = countries?.find((one) => one !== null)?.iso_2;
  if (!country) return 0;
  const goods = {
    id,
    product_id: id,
    product_type_id: type_id ?? undefined,
    quantity: 1,
    unit_price: 1,
    currency_code,
  };
  const lines = await container
    .resolve(Modules.TAX)
    .getTaxLines([goods], { address: { country_code: country } });
  return Math.round(lines.reduce((sum, { rate }) => sum + Number(rate ?? 0), 0) * 100);
}
