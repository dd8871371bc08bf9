import { defineJob } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import { paidBack } from "../../domain/owed";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { underOrderLock } from "../order-lock";
import { majorUnit, moneyOf, wholeUnits } from "../order-money";
import { refusal } from "../refusal";
import { isInOrder } from "../release/take-out-of-order";
import { tellBooks } from "../tell-books";
import { tellOf } from "../tidings/tell-of";
import {
  accountFor,
  askProvider,
  type PaymentRefund,
  refundsFrom,
  sumUp,
  takeBackRefunds,
  writeRefunds,
} from "./medusa-refund";
import { isOfWholePart, REFUND } from "./owe-refund";

const MINUTES_MS = 60_000;

defineJob({
  name: REFUND,
  data: z.strictObject({ id: z.string().max(100) }),
  // A provider may be down for hours: some two days, then somebody has to look.
  attempts: 60,
  backoff: { firstMs: 2000, mostMs: 60 * MINUTES_MS },
  handle: ({ id }, { container }) => refund(container, id, () => new Date()),
});

/** A refund that was begun: what each payment gives back of it. */
interface Begun {
  part_id: string;
  order_id: string;
  currency_code: string;
  refunds: PaymentRefund[];
}

/**
 * Pays a refund back, or notes that nothing was paid that could go back. May be run again after anything: every step looks first
 * for what an earlier attempt left.
 */
export async function refund(container: MedusaContainer, id: string, clock: () => Date): Promise<void> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const { order_id } = await service.retrieveSellerOrderRefund(id, { select: ["id", "order_id"] });
  const begun = await underOrderLock(container, order_id, () => begin(container, id, clock));
  if (!begun) return;
  // Not under the lock: a provider may take its time, and answers the same to the same key.
  for (const [index, one] of begun.refunds.entries())
    await askProvider(container, one).catch((failure) =>
      underOrderLock(container, order_id, async () => {
        const { state } = await service.retrieveSellerOrderRefund(id, { select: ["id", "state"] });
        // Another attempt may have paid it meanwhile.
        if (state === "due") await takeBackRefunds(container, begun.refunds.slice(index));
        throw failure;
      }),
    );
  await underOrderLock(container, order_id, async () => {
    await sumUp(container, begun.refunds);
    await accountFor(container, order_id, begun.currency_code, begun.refunds);
    await service.settleRefund(id, "paid_back", clock(), async (context) => {
      await tellOf(container, { about: "refund", id }, context);
      await tellBooks(container, [{ id: begun.part_id, fact: `refund:${id}:paid_back` }], context);
    });
  });
}

/** Says what goes back and writes it down; null when there is nothing to do any more. */
async function begin(container: MedusaContainer, id: string, clock: () => Date): Promise<Begun | null> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const row = await service.retrieveSellerOrderRefund(id, { relations: ["seller_order.lines"] });
  if (row.state !== "due") return null;
  const { order_id, currency_code, seller_order } = row;
  const line_item_ids = seller_order.lines.map(({ line_item_id }) => line_item_id);
  if (isOfWholePart(row.cause) && (await isInOrder(container, { order_id, line_item_ids })))
    throw new Error(`The part ${seller_order.id} still stands in its order.`);
  const money = await moneyOf(container, order_id);
  const units = (amount: unknown) => wholeUnits(amount as number, money.decimals);
  const owed = units(row.amount ?? seller_order.total);
  // Once it is begun it is decided: what the books say since has it in them.
  const back = row.refund_id ? owed : paidBack({ owed, paid: money.paid, costs: money.total });
  if (back < owed && !isOfWholePart(row.cause) && money.captured > 0n) throw refusal("refund_above_owed");
  if (back === 0n) {
    await service.settleRefund(id, "unpaid", clock(), (context) =>
      tellBooks(container, [{ id: seller_order.id, fact: `refund:${id}:unpaid` }], context),
    );
    return null;
  }
  const refunds = refundsFrom(money, id, back);
  if (!row.refund_id)
    await service.updateSellerOrderRefunds({
      id,
      refund_id: refunds[0]?.id ?? null,
      amount: majorUnit(back, money.decimals) as unknown as number,
    });
  await tellBooks(container, [{ id: seller_order.id, fact: `refund:${id}:begun` }]);
  await writeRefunds(container, refunds);
  return { part_id: seller_order.id, order_id, currency_code, refunds };
}
