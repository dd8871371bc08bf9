import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import { ChangeActionType, MathBN, Modules } from "@medusajs/framework/utils";

interface ToBringInLine {
  /** What it costs less for, and its name among those: by both an earlier attempt is found. */
  reference: "return" | "billed";
  key: string;
  order_id: string;
  /** Where it came back to, if anything did. */
  location_id: string;
  /** What came back, by the order's items; nothing when there is only money. */
  items: { id: string; quantity: number }[];
  /** By so much the order costs less; in the major unit. */
  amount: string;
  now: Date;
}

/** A change of an order, as Medusa keeps it. */
interface Change {
  id: string;
  version: number;
  return_id: string | null;
  change_type: string;
  status: string;
}

/** What Medusa's order module has besides its types; the version is pinned and a test returns through it. */
interface OrdersInside {
  listOrderChanges(which: object): Promise<Change[]>;
  createOrderChange(change: object): Promise<Change | Change[]>;
  deleteOrderChanges(ids: string[]): Promise<unknown>;
  addOrderAction(actions: object[]): Promise<unknown>;
  previewOrderChange(order_id: string): Promise<{ total: BigNumberInput; raw_total?: BigNumberInput }>;
  confirmOrderChange(id: string): Promise<unknown>;
  createReturn(asked: object): Promise<{ id: string }>;
  updateReturns(rows: object[]): Promise<unknown>;
  listReturnItems(which: object): Promise<{ id: string; item_id: string }[]>;
  updateReturnItems(rows: object[]): Promise<unknown>;
}

/** A change that is neither done nor given up. */
const OPEN = new Set(["pending", "requested"]);

/**
 * Brings Medusa's order in line with what came back, or never came: its return, and a credit line for what that takes off more or less than goes
 * back to the buyer (sending, what the seller keeps, a rounding). Run under the order's lock, and again after anything: Medusa does
 * each of the three writes whole or not at all, and each is found by its key.
 */
export async function bringInLine(container: MedusaContainer, work: ToBringInLine): Promise<void> {
  const orders = container.resolve(Modules.ORDER) as unknown as OrdersInside;
  const return_id = work.items.length > 0 ? await theReturn(orders, work) : null;
  await theChange(orders, work, return_id);
  if (!return_id) return;
  await orders.updateReturns([{ id: return_id, status: "received", received_at: work.now }]);
  const counts = new Map(work.items.map(({ id, quantity }) => [id, quantity]));
  const rows = await orders.listReturnItems({ return_id });
  await orders.updateReturnItems(
    rows.map(({ id, item_id }) => ({ id, received_quantity: counts.get(item_id) ?? 0 })),
  );
}

const noteOf = ({ reference, key }: ToBringInLine) => `${reference}:${key}`;

const noted = (orders: OrdersInside, work: ToBringInLine) =>
  orders.listOrderChanges({ order_id: work.order_id, internal_note: noteOf(work) });

/** The return as Medusa knows it; made once. */
async function theReturn(orders: OrdersInside, work: ToBringInLine): Promise<string> {
  const standing = (await noted(orders, work)).find(({ change_type }) => change_type === "return_request");
  if (standing?.return_id) return standing.return_id;
  const { id } = await orders.createReturn({
    order_id: work.order_id,
    location_id: work.location_id,
    no_notification: true,
    internal_note: noteOf(work),
    items: work.items,
  });
  return id;
}

/** The change by which the order costs less; confirmed once. What an earlier attempt left open is begun anew. */
async function theChange(orders: OrdersInside, work: ToBringInLine, return_id: string | null): Promise<void> {
  const { order_id, key, items, amount } = work;
  const standing = (await noted(orders, work)).filter(({ change_type }) => change_type !== "return_request");
  if (standing.some(({ status }) => status === "confirmed")) return;
  const left = standing.filter(({ status }) => OPEN.has(status)).map(({ id }) => id);
  if (left.length > 0) await orders.deleteOrderChanges(left);
  const before = await totalOf(orders, order_id);
  const made = await orders.createOrderChange({
    order_id,
    return_id,
    change_type: return_id ? "return_receive" : "credit_line",
    internal_note: noteOf(work),
  });
  const change = Array.isArray(made) ? (made[0] as Change) : made;
  const action = { order_change_id: change.id, order_id, version: change.version };
  if (items.length > 0)
    await orders.addOrderAction(
      items.map(({ id, quantity }) => ({
        ...action,
        return_id,
        action: ChangeActionType.RECEIVE_RETURN_ITEM,
        reference: "return",
        reference_id: return_id,
        details: { reference_id: id, quantity },
      })),
    );
  const off = MathBN.sub(before, await totalOf(orders, order_id));
  const credit = MathBN.sub(amount, off);
  if (!credit.isZero())
    await orders.addOrderAction([
      {
        ...action,
        action: ChangeActionType.CREDIT_LINE_ADD,
        reference: work.reference,
        reference_id: key,
        amount: credit.toFixed(),
      },
    ]);
  // Nothing of it changes the order: a return for nothing of goods that were a gift.
  if (items.length === 0 && credit.isZero()) await orders.deleteOrderChanges([change.id]);
  else await orders.confirmOrderChange(change.id);
}

/** What the order comes to, with the change that is under way. */
async function totalOf(orders: OrdersInside, order_id: string) {
  const { total, raw_total } = await orders.previewOrderChange(order_id);
  return MathBN.convert(raw_total ?? total);
}
