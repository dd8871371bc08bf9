import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import {
  ChangeActionType,
  ContainerRegistrationKeys,
  MathBN,
  Modules,
  OrderChangeStatus,
} from "@medusajs/framework/utils";
import { ROUNDING_REFERENCE } from "../../contract/names";
import { decimal } from "../decimal";
import { wholeUnits } from "../order-money";
import { refusal } from "../refusal";
import { decimalsOf } from "../sellers-of";
import type { ReleasedPart } from "./released-part";

/** Who edits, as Medusa's own history of the order says. */
const EDITED_BY = "orders.release_part";

const FIELDS = [
  "id",
  "version",
  "currency_code",
  "total",
  "summary.*",
  "items.id",
  "shipping_methods.id",
  "shipping_methods.shipping_option_id",
];

interface StandingOrder {
  version: number;
  currency_code: string;
  total: BigNumberInput;
  summary: { current_order_total: BigNumberInput; raw_current_order_total?: BigNumberInput };
  items?: ({ id: string } | null)[];
  shipping_methods?: { id: string; shipping_option_id: string | null }[];
}

/**
 * Takes a part's lines and shipping out of the order's current version, and gives back what its rounding had taken off: one edit,
 * confirmed in one transaction of Medusa's. The other parts' lines, prices and promotions are not touched. Run under the lock.
 *
 * Not by Medusa's workflow for edits: when that fails after its confirmation it undoes the version, but not the adjustments it
 * copied for it, and the next attempt would count them twice.
 */
export async function takeOutOfOrder(container: MedusaContainer, part: ReleasedPart): Promise<void> {
  const { order_id } = part;
  const order = await read(container, order_id);
  const { lines, methods } = standsIn(order, part);
  if (lines.length === 0 && methods.length === 0) return;
  await closeOwnEdit(container, order_id);
  await takeRemainsAway(container, order);
  const orders = container.resolve(Modules.ORDER);
  const of = { order_id, version: order.version + 1 };
  const change = await orders.createOrderChange({
    order_id,
    change_type: "edit",
    created_by: EDITED_BY,
    internal_note: part.id,
    actions: [
      ...lines.map((id) => ({
        ...of,
        action: ChangeActionType.ITEM_UPDATE,
        details: { reference_id: id, quantity: 0 },
      })),
      ...methods.map(({ id }) => ({
        ...of,
        action: ChangeActionType.SHIPPING_REMOVE,
        reference: "order_shipping_method",
        reference_id: id,
      })),
      ...(MathBN.eq(part.rounding_total, 0)
        ? []
        : [
            {
              ...of,
              action: ChangeActionType.CREDIT_LINE_ADD,
              reference: ROUNDING_REFERENCE,
              reference_id: part.id,
              amount: decimal(MathBN.mult(part.rounding_total, -1)),
            },
          ]),
    ],
  } as never);
  await orders.confirmOrderChange({ id: change.id, confirmed_by: EDITED_BY } as never);
  await isWhole(container, order_id);
}

/** Whether something of a part is in the order's current version. */
export async function isInOrder(
  container: MedusaContainer,
  part: Pick<ReleasedPart, "order_id" | "line_item_ids">,
) {
  const order = await read(container, part.order_id);
  return standsIn(order, { ...part, shipping_option_id: "" }).lines.length > 0;
}

function standsIn(
  { items, shipping_methods }: StandingOrder,
  { line_item_ids, shipping_option_id }: Pick<ReleasedPart, "line_item_ids" | "shipping_option_id">,
) {
  const lines = (items ?? []).flatMap((item) => (item && line_item_ids.includes(item.id) ? [item.id] : []));
  const methods = (shipping_methods ?? []).filter(
    (method) => method.shipping_option_id === shipping_option_id,
  );
  return { lines, methods };
}

async function read(container: MedusaContainer, order_id: string): Promise<StandingOrder> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id: order_id } });
  const [order] = data as unknown as StandingOrder[];
  if (!order) throw refusal("order_not_found");
  return order;
}

/** An edit of ours that died before it was confirmed is closed; another's has to end by itself, and this comes again. */
async function closeOwnEdit(container: MedusaContainer, order_id: string): Promise<void> {
  const orders = container.resolve(Modules.ORDER);
  const open = await orders.listOrderChanges(
    { order_id, status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED] } as never,
    { select: ["id", "created_by"] },
  );
  for (const { id, created_by } of open as unknown as { id: string; created_by: string | null }[]) {
    if (created_by !== EDITED_BY) throw refusal("order_being_changed");
    await orders.cancelOrderChange(id);
  }
}

/** Adjustments of versions that never came to be would be counted with those that the edit copies. */
async function takeRemainsAway(
  container: MedusaContainer,
  { version, items, shipping_methods }: StandingOrder,
): Promise<void> {
  const orders = container.resolve(Modules.ORDER) as unknown as Adjustments;
  const later = { version: { $gt: version } };
  const ofItems = await orders.listOrderLineItemAdjustments({
    item_id: (items ?? []).flatMap((item) => item?.id ?? []),
    ...later,
  });
  const ofMethods = await orders.listOrderShippingMethodAdjustments({
    shipping_method_id: (shipping_methods ?? []).map(({ id }) => id),
    ...later,
  });
  if (ofItems.length > 0) await orders.deleteOrderLineItemAdjustments(ofItems.map(({ id }) => id));
  if (ofMethods.length > 0) await orders.deleteOrderShippingMethodAdjustments(ofMethods.map(({ id }) => id));
}

/** What Medusa's order module has, with versions that its types leave out. */
interface Adjustments {
  listOrderLineItemAdjustments(filters: object): Promise<{ id: string }[]>;
  deleteOrderLineItemAdjustments(ids: string[]): Promise<void>;
  listOrderShippingMethodAdjustments(filters: object): Promise<{ id: string }[]>;
  deleteOrderShippingMethodAdjustments(ids: string[]): Promise<void>;
}

/**
 * The order's total and the account that Medusa keeps of it say the same, but for the unit by which either may leave small credit
 * lines out (`counted-total.ts`).
 */
async function isWhole(container: MedusaContainer, order_id: string): Promise<void> {
  const { total, summary, currency_code } = await read(container, order_id);
  const decimals = await decimalsOf(container, currency_code);
  const accounted = summary.raw_current_order_total ?? summary.current_order_total;
  const apart = wholeUnits(MathBN.abs(MathBN.sub(total, accounted)), decimals);
  if (apart > 1n)
    throw new Error(`Order ${order_id} comes to ${decimal(total)}, its account says ${decimal(accounted)}.`);
}
