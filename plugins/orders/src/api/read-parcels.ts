import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { listShippingOptionsForCartWithPricingWorkflow } from "@medusajs/medusa/core-flows";
import type { CartParcelsAnswer, Parcel, ParcelShippingOption } from "../contract/answers";
import { refusal } from "../workflows/refusal";
import { sellersOfProducts } from "../workflows/sellers-of";
import { sellerNames } from "./seller-names";

const CART_FIELDS = [
  "id",
  "currency_code",
  "total",
  "shipping_address.country_code",
  "items.*",
  "items.subtotal",
  "shipping_methods.shipping_option_id",
  "shipping_methods.amount",
];

interface PricedOption {
  id: string;
  name: string;
  amount: number | null;
  shipping_profile_id: string;
  type: { code: string } | null;
}

/** A basket by seller, in the order of its items, with each seller's shipping options priced for her goods. */
export async function readParcels(container: MedusaContainer, cartId: string): Promise<CartParcelsAnswer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "cart", fields: CART_FIELDS, filters: { id: cartId } });
  const [cart] = data;
  if (!cart) throw refusal("cart_not_found");
  const items = inOrderOfAdding(cart.items ?? []);
  const methods: { shipping_option_id: string; amount: number }[] = cart.shipping_methods ?? [];
  const ofProduct = await sellersOfProducts(
    container,
    items.map(({ product_id }) => product_id),
  );
  const sellerIds = [...new Set(items.flatMap(({ product_id }) => ofProduct.get(product_id) ?? []))];
  const [names, options] = await Promise.all([
    sellerNames(container, sellerIds),
    cart.shipping_address?.country_code
      ? pricedOptions(container, cartId, sellerIds)
      : new Map<string, PricedOption[]>(),
  ]);
  const parcels = sellerIds.flatMap((sellerId): Parcel[] => {
    const seller = names.get(sellerId);
    if (!seller) return [];
    const own = items.filter(({ product_id }) => ofProduct.get(product_id) === sellerId);
    const offered = options.get(sellerId) ?? [];
    const chosen = methods.find(({ shipping_option_id }) =>
      offered.some(({ id }) => id === shipping_option_id),
    );
    return [
      {
        seller,
        item_ids: own.map(({ id }) => id),
        item_total: own.reduce((sum, { subtotal }) => sum + Number(subtotal), 0),
        shipping_options: offered.map(toOption).sort((a, b) => a.amount - b.amount),
        chosen_option_id: chosen?.shipping_option_id ?? null,
        shipping_total: Number(chosen?.amount ?? 0),
      },
    ];
  });
  return { currency_code: cart.currency_code, parcels };
}

interface BasketItem {
  id: string;
  product_id: string;
  subtotal: number;
  created_at: string | Date;
}

/** The database gives a basket's items in whatever order it finds them. */
function inOrderOfAdding(items: BasketItem[]): BasketItem[] {
  const added = ({ created_at }: BasketItem) => new Date(created_at).getTime();
  return items.toSorted((a, b) => added(a) - added(b));
}

/** The options that serve the basket's address, by seller; asks Medusa for these sellers' options only. */
async function pricedOptions(
  container: MedusaContainer,
  cartId: string,
  sellerIds: string[],
): Promise<Map<string, PricedOption[]>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: links } = await query.graph({
    entity: "seller_shipping_profile",
    fields: ["seller_id", "shipping_profile_id"],
    filters: { seller_id: sellerIds },
  });
  const ofProfile = new Map(
    links.map(({ seller_id, shipping_profile_id }) => [shipping_profile_id, seller_id]),
  );
  const { data: own } = await query.graph({
    entity: "shipping_option",
    fields: ["id"],
    filters: { shipping_profile_id: [...ofProfile.keys()] },
  });
  const bySeller = new Map<string, PricedOption[]>();
  if (own.length === 0) return bySeller;
  const { result } = await listShippingOptionsForCartWithPricingWorkflow(container).run({
    input: { cart_id: cartId, options: own.map(({ id }) => ({ id })), is_return: false },
  });
  for (const option of result as PricedOption[]) {
    const seller = ofProfile.get(option.shipping_profile_id);
    if (seller) bySeller.set(seller, [...(bySeller.get(seller) ?? []), option]);
  }
  return bySeller;
}

function toOption({ id, name, amount, type }: PricedOption): ParcelShippingOption {
  return { id, name, amount: Number(amount ?? 0), kind: type?.code ?? "post" };
}
