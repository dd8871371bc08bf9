import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, OrderStatus } from "@medusajs/framework/utils";
import { createOrderWorkflow } from "@medusajs/medusa/core-flows";
import type { AgreedOrder } from "../../contract/agreed-order";
import { ROUNDING_REFERENCE } from "../../contract/names";
import { majorUnit } from "../order-money";
import type { AgreedGoods } from "./read-agreed-goods";

/** An order that an agreement was becoming. */
export interface FoundOrder {
  id: string;
  display_id: number;
  is_draft_order: boolean;
}

/** A buyer's orders since she agreed: more she does not make in the minutes in question. */
const MOST_ORDERS = 200;

/** The order, or draft of it, that carries the agreement's name. */
export async function findAgreed(
  container: MedusaContainer,
  { customer_id, agreed_at, reference }: AgreedOrder,
): Promise<FoundOrder | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id", "is_draft_order", "metadata"],
    filters: { customer_id, created_at: { $gte: new Date(agreed_at) } } as never,
    pagination: { take: MOST_ORDERS, order: { created_at: "ASC" } },
  });
  const found = (data as unknown as (FoundOrder & { metadata: { agreed?: string } | null })[]).find(
    ({ metadata }) => metadata?.agreed === reference,
  );
  return found && { ...found, display_id: Number(found.display_id) };
}

const TAX_WHOLE = 10_000n;

/** Writes a draft of it: one line at the agreed price, how it is sent, and off the total what of the tax lies below one unit. */
export async function draftOrder(
  container: MedusaContainer,
  agreed: AgreedOrder,
  goods: AgreedGoods,
): Promise<FoundOrder> {
  const { line, shipping, ship_to, reference, customer_id, currency_code, locale } = agreed;
  const { decimals, region_id, sales_channel_id, shipping_option_id } = goods;
  const [first_name, ...others] = ship_to.name.split(" ");
  const taxed =
    BigInt(line.quantity) * BigInt(line.unit_price) * BigInt(line.tax_bp) +
    BigInt(shipping.amount) * BigInt(shipping.tax_bp);
  const below = taxed % TAX_WHOLE;
  const { result } = await createOrderWorkflow(container).run({
    input: {
      status: OrderStatus.DRAFT,
      is_draft_order: true,
      no_notification: true,
      region_id,
      sales_channel_id,
      customer_id,
      currency_code,
      locale,
      metadata: { agreed: reference },
      shipping_address: {
        first_name,
        last_name: others.join(" "),
        company: ship_to.company,
        phone: ship_to.phone ?? undefined,
        address_1: ship_to.address,
        city: ship_to.city,
        province: ship_to.province ?? undefined,
        postal_code: ship_to.postal_code ?? undefined,
        country_code: ship_to.country,
      },
      items: [
        {
          variant_id: line.variant_id,
          quantity: line.quantity,
          unit_price: exact(majorUnit(BigInt(line.unit_price), decimals)),
          is_tax_inclusive: false,
          is_discountable: false,
          tax_lines: taxLines(line.tax_bp),
          ...(line.written_quantity && { variant_title: line.written_quantity }),
        },
      ],
      shipping_methods: [
        {
          name: shipping.name,
          shipping_option_id,
          amount: exact(majorUnit(BigInt(shipping.amount), decimals)),
          is_tax_inclusive: false,
          tax_lines: taxLines(shipping.tax_bp),
        },
      ],
      ...(below > 0n && {
        credit_lines: [
          {
            amount: exact(fractionOf(below, decimals)),
            reference: ROUNDING_REFERENCE,
            reference_id: reference,
          },
        ],
      }),
    } as never,
  });
  return { id: result.id, display_id: Number(result.display_id), is_draft_order: true };
}

/** With them from the beginning, since Medusa keeps an order's sums as they were when it was made. */
function taxLines(bp: number) {
  return [{ code: "agreed", rate: bp / 100, description: "", provider_id: "agreed" }];
}

/** So many ten-thousandths of a smallest unit, as a decimal in the major unit. */
function fractionOf(below: bigint, decimals: number): string {
  return majorUnit(below, decimals + 4);
}

/** Medusa takes exact decimals; only its types know nothing but numbers. */
function exact(amount: string): number {
  return amount as unknown as number;
}
