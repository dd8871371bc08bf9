import { databaseOf } from "@dastranj/database";
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { KeptPromise } from "../contract/checkout-guard";
import { SELLER_ORDER_MODULE } from "../contract/names";
import type { FrozenTerms, SaleTerms, SaleToJudge } from "../contract/sale-terms";
import { divideOrder } from "../domain/parts";
import { latestDay, promiseOf } from "../domain/promises";
import type { SellerOrderModuleService } from "../modules/seller-order/service";
import { decimal } from "./decimal";
import { refusal } from "./refusal";
import { toJudge } from "./sale-to-judge";
import { decimalsOf, sellersOfOptions, sellersOfProducts } from "./sellers-of";
import { tellOfPlaced } from "./tidings/tell-of";

const ORDER_FIELDS = [
  "id",
  "display_id",
  "created_at",
  "currency_code",
  "total",
  "email",
  "customer_id",
  "shipping_address.first_name",
  "shipping_address.last_name",
  "items.*",
  "items.subtotal",
  "items.discount_subtotal",
  "items.tax_total",
  "items.total",
  "shipping_methods.*",
  "shipping_methods.subtotal",
  "shipping_methods.discount_subtotal",
  "shipping_methods.tax_total",
];

interface OrderCharge {
  subtotal: BigNumberInput;
  discount_subtotal: BigNumberInput;
  tax_total: BigNumberInput;
}

interface OrderItem extends OrderCharge {
  id: string;
  product_id: string | null;
  variant_id: string | null;
  product_title: string | null;
  title: string;
  variant_title: string | null;
  thumbnail: string | null;
  quantity: BigNumberInput;
  unit_price: BigNumberInput;
  total: BigNumberInput;
}

interface OrderShippingMethod extends OrderCharge {
  name: string;
  shipping_option_id: string | null;
}

/**
 * Makes the sellers' parts of a Medusa order that has none yet: what each sold, how it is shipped, and whole amounts
 * that add up to the order's total.
 *
 * @param promised by which day its goods are ready, as the guards of checkout promised its basket
 * @returns ids of the parts made; empty when they stood already
 */
export async function placeSellerOrders(
  container: MedusaContainer,
  orderId: string,
  promised: KeptPromise[],
): Promise<string[]> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  if (await service.isPlaced(orderId)) return [];

  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: ORDER_FIELDS, filters: { id: orderId } });
  const [order] = data;
  if (!order) throw refusal("order_not_found");
  const items: OrderItem[] = order.items ?? [];
  const methods: OrderShippingMethod[] = order.shipping_methods ?? [];
  const [ofProduct, ofOption, decimals] = await Promise.all([
    sellersOfProducts(
      container,
      items.map(({ product_id }) => product_id ?? ""),
    ),
    sellersOfOptions(
      container,
      methods.map(({ shipping_option_id }) => shipping_option_id ?? ""),
    ),
    decimalsOf(container, order.currency_code),
  ]);
  const sold = items.map((item) => ({ item, seller_id: known(ofProduct.get(item.product_id ?? "")) }));
  const shipped = methods.map((method) => ({
    method,
    seller_id: known(ofOption.get(method.shipping_option_id ?? "")),
  }));
  const parts = divideOrder({
    total: decimal(order.total),
    decimals,
    items: sold.map(({ item, seller_id }) => ({ seller_id, line_item_id: item.id, ...charge(item) })),
    shipping: shipped.map(({ method, seller_id }) => ({ seller_id, ...charge(method) })),
  });
  const locations = await locationsOf(
    container,
    parts.map(({ seller_id }) => seller_id),
  );
  const placedAt = new Date(order.created_at);
  const buyer = [order.shipping_address?.first_name, order.shipping_address?.last_name]
    .filter(Boolean)
    .join(" ");

  const rows = parts.map((part) => {
    const own = sold.filter(({ seller_id }) => seller_id === part.seller_id);
    const method = shipped.find(({ seller_id }) => seller_id === part.seller_id)?.method;
    if (!method) throw refusal("shipping_missing");
    return {
      ...part,
      order_id: order.id,
      display_id: Number(order.display_id),
      placed_at: placedAt,
      buyer_name: buyer || order.email || "",
      currency_code: order.currency_code,
      item_count: own.reduce((sum, { item }) => sum + Number(item.quantity), 0),
      shipping_option_id: method.shipping_option_id ?? "",
      shipping_name: method.name,
      location_id: known(locations.get(part.seller_id)),
      promised_for: latestDay(own.map(({ item }) => promiseOf(item, promised))),
      lines: own.map(({ item }) => ({
        line_item_id: item.id,
        product_id: item.product_id,
        variant_id: item.variant_id,
        title: item.product_title ?? item.title,
        variant_title: item.variant_title ?? null,
        thumbnail: item.thumbnail ?? null,
        quantity: Number(item.quantity),
        unit_price: decimal(item.unit_price),
        total: decimal(item.total),
        promised_for: promiseOf(item, promised),
      })),
      changes: [{ status: "placed" as const, at: placedAt, by: "buyer" as const, member_id: null }],
    };
  });
  const terms = await termsOf(
    container,
    rows.map((row) =>
      toJudge(row, {
        buyer_id: order.customer_id ?? null,
        decimals,
        items,
        shipping_tax: shipped.find(({ seller_id }) => seller_id === row.seller_id)?.method.tax_total ?? 0,
      }),
    ),
  );
  return service.placeParts(
    rows.map((row, index) => ({ ...row, terms: terms[index] ?? null })),
    (ids, context) =>
      tellOfPlaced(container, { order_id: orderId, parts: ids, placed_at: placedAt }, context),
  );
}

/** What the platform takes of each part, where a module fixes it; it is asked once for all of them. */
async function termsOf(container: MedusaContainer, parts: SaleToJudge[]): Promise<FrozenTerms[]> {
  const { saleTerms } = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  return saleTerms ? container.resolve<SaleTerms>(saleTerms).termsOf(parts) : [];
}

/** Where each seller's parcels leave from. */
async function locationsOf(container: MedusaContainer, sellerIds: string[]): Promise<Map<string, string>> {
  const { rows } = await databaseOf(container).raw<{ seller_id: string; stock_location_id: string }>(
    `select seller_id, stock_location_id from seller_seller_stock_location_stock_location
     where seller_id = any(?) and deleted_at is null`,
    [sellerIds],
  );
  return new Map(rows.map(({ seller_id, stock_location_id }) => [seller_id, stock_location_id]));
}

function charge(of: OrderCharge) {
  return {
    subtotal: decimal(of.subtotal),
    discount: decimal(of.discount_subtotal),
    tax: decimal(of.tax_total),
  };
}

function known(id: string | undefined): string {
  if (!id) throw refusal("item_has_no_seller");
  return id;
}
