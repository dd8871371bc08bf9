import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { type AgreedBill, BILL_AGREED_ORDER, type BilledAgreement } from "../../contract/agreed-order";
import type { BookFacts } from "../../contract/book-facts";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import { isReleased } from "../../domain/seller-order-states";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { underOrderLock } from "../order-lock";
import { majorUnit, moneyOf } from "../order-money";
import { payRefund } from "../refund/owe-refund";
import { refusal } from "../refusal";
import { bringInLine } from "../returns/bring-in-line";
import { tellBooks } from "../tell-books";
import { lowerDue } from "./lower-due";

const billAgreedOrderStep = createStep(
  "bill-agreed-order",
  async (bill: AgreedBill, { container }) => new StepResponse(await billAgreedOrder(container, bill)),
);

/** Brings an agreed order in line with what was delivered: see `billAgreedOrder`. Other plugins run it by its id. */
export const billAgreedOrderWorkflow = createWorkflow(
  BILL_AGREED_ORDER,
  (bill: AgreedBill) => new WorkflowResponse(billAgreedOrderStep(bill)),
);

/**
 * Where less is owed than was agreed: takes it off Medusa's order, lowers what is still to be paid, and has paid back what was paid beyond it. A
 * process may die between any two steps: billed again it goes on with what it finds. Of an order that was called off nothing is owed.
 */
export function billAgreedOrder(container: MedusaContainer, bill: AgreedBill): Promise<BilledAgreement> {
  const { order_id } = bill;
  const total = BigInt(bill.total);
  return underOrderLock(container, order_id, async () => {
    const part = await partOf(container, order_id);
    if (isReleased(part.history.at(-1)?.status ?? "placed")) return { ...told(0n, 0n, 0n), called_off: true };
    const credit = part.total - total;
    if (credit < 0n) throw new Error(`The order ${order_id} is billed for more than was agreed.`);
    const standing = part.refunds.find(({ cause }) => cause === "billed");
    const back = standing?.amount ?? (credit > 0n ? await takeOff(container, part, credit) : 0n);
    const { paid } = await moneyOf(container, order_id);
    const stays = paid < total ? paid : total;
    return told(stays, back, total - stays);
  });
}

const told = (paid: bigint, goes_back: bigint, due: bigint): BilledAgreement => ({
  called_off: false,
  paid: String(paid),
  goes_back: String(goes_back),
  due: String(due),
});

async function partOf(container: MedusaContainer, order_id: string): Promise<BookFacts> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const [known] = await service.listSellerOrders({ order_id }, { select: ["id"], take: 1 });
  const [part] = known ? await service.factsOf([known.id]) : [];
  if (!part) throw refusal("order_not_found");
  return part;
}

/** @returns what of it had been paid, and goes back */
async function takeOff(container: MedusaContainer, part: BookFacts, credit: bigint): Promise<bigint> {
  const { id, order_id, currency_code, decimals, total } = part;
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const amount = majorUnit(credit, decimals);
  await bringInLine(container, {
    ...{ reference: "billed", key: id, order_id, location_id: "", items: [], amount, now: new Date() },
  });
  await lowerDue(container, order_id, total - credit);
  // Read last: nothing more than this comes in any more.
  const { paid } = await moneyOf(container, order_id);
  const beyond = paid - (total - credit);
  const back = beyond > 0n ? beyond : 0n;
  await service.noteBilled(
    {
      ...{ seller_order_id: id, order_id, cause: "billed", cause_id: id, currency_code },
      ...{ credit: amount, amount: majorUnit(back, decimals) },
      ...(back > 0n ? { state: "due" } : { state: "unpaid", done_at: new Date() }),
    },
    async (refund_id, context) => {
      await tellBooks(container, [{ id, fact: `billed:${refund_id}` }], context);
      if (back > 0n) await payRefund(container, refund_id, { context });
    },
  );
  return back;
}
