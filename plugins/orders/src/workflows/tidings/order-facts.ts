import { mobileOf } from "@dastranj/identity/contract";
import { VAULT_MODULE, type Vault } from "@dastranj/privacy/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { TOLD_ADDRESS } from "../../contract/names";
import { numberAbroadOf } from "../../domain/asked-order";
import type { Language } from "../../domain/said";

/** Who bought, and how she is reached. */
export interface Buyer {
  /** As whom she wishes, see `TidingPreference`. */
  person: string;
  has_account: boolean;
  email: string | null;
  mobile: string | null;
  /** All numbers that the order knows of her. */
  mobiles: string[];
}

/** What is told of an order. */
export interface OrderFacts {
  id: string;
  display_id: number;
  language: Language;
  currency_code: string;
  total: number;
  /** Whether its payment was authorised: a checkout that is whole. */
  paid: boolean;
  /** Whether money has come. */
  captured: boolean;
  /** Null when she closed her account: she wants to be left alone. */
  buyer: Buyer | null;
}

const FIELDS = [
  "id",
  "display_id",
  "locale",
  "currency_code",
  "total",
  "email",
  "customer_id",
  "customer.id",
  "customer.has_account",
  "customer.phone",
  "shipping_address.phone",
  "billing_address.phone",
  "payment_collections.captured_amount",
  "payment_collections.payments.id",
];

interface Row {
  id: string;
  display_id: number | string;
  locale: string | null;
  currency_code: string;
  total: number;
  email: string | null;
  customer_id: string | null;
  customer?: { id: string; has_account: boolean; phone: string | null } | null;
  shipping_address?: { phone: string | null } | null;
  billing_address?: { phone: string | null } | null;
  payment_collections?: { captured_amount?: number | null; payments?: { id: string }[] }[];
}

/** Orders with what is told of them, by what they are looked for. */
export async function factsOfOrders(container: MedusaContainer, filters: object): Promise<OrderFacts[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: filters as never });
  return (data as unknown as Row[]).map((row) => {
    const { payment_collections = [] } = row;
    return {
      id: row.id,
      display_id: Number(row.display_id),
      language: row.locale?.startsWith("en") ? "en" : "fa",
      currency_code: row.currency_code,
      total: Number(row.total),
      paid: payment_collections.some(({ payments = [] }) => payments.length > 0),
      captured: payment_collections.some(({ captured_amount }) => Number(captured_amount ?? 0) > 0),
      buyer: buyerOf(container, row),
    };
  });
}

function buyerOf(container: MedusaContainer, row: Row): Buyer | null {
  const { customer, email } = row;
  if (row.customer_id && !customer) return null;
  const mobiles = phonesOf(row);
  const mobile = mobiles[0] ?? null;
  const has_account = customer?.has_account ?? false;
  const vault = container.resolve<Vault>(VAULT_MODULE);
  const address = email?.toLowerCase() ?? mobile ?? "";
  return {
    person:
      has_account && customer
        ? `customer:${customer.id}`
        : `address:${vault.fingerprint(TOLD_ADDRESS, address)}`,
    has_account,
    email: email ?? null,
    mobile,
    mobiles,
  };
}

/** Numbers that the order knows of its buyer: her account's first, then where it goes, then who pays. */
function phonesOf({ customer, shipping_address, billing_address }: Row): string[] {
  const account = customer?.has_account ? customer.phone : null;
  return [account, shipping_address?.phone, billing_address?.phone].flatMap((phone) => {
    // Of Iran however it was typed, of elsewhere with its country.
    const number = phone && (mobileOf(phone) ?? numberAbroadOf(phone));
    return number ? [number] : [];
  });
}
