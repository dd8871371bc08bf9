import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { SELLER_ORDER_EVENTS, SELLER_ORDER_MODULE } from "../../contract/names";
import type { Actor, SellerOrderStatus } from "../../domain/seller-order-states";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { changeState } from "../change-state";
import { underOrderLock } from "../order-lock";
import { noteRefund } from "../refund/owe-refund";
import { refusal } from "../refusal";
import { RELEASE_PART } from "./release-part";

/** Who calls off which part, how and why. */
interface CallOff {
  /** Whose it is, as far as the caller is bound to it: another's is not found. */
  part: { id: string; seller_id?: string; order_id?: string };
  verb: "decline" | "expire" | "cancel";
  by: Actor;
  /** Of the seller. */
  member_id?: string;
  reason?: string | null;
  now: Date;
}

const LEADS_TO = { decline: "declined", expire: "expired", cancel: "cancelled" } as const satisfies Record<
  CallOff["verb"],
  SellerOrderStatus
>;

/**
 * Decides that nothing comes of a part. In one transaction with the state stand the refund that is owed and the job that brings
 * Medusa's order in line (`release-part.ts`): the decision cannot be half made. Whoever says it twice is answered once.
 */
export async function callOff(
  container: MedusaContainer,
  { part: which, verb, by, member_id, reason, now }: CallOff,
): Promise<void> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const find = async () => {
    const [found] = await service.listSellerOrders(which, { relations: ["shipments"], take: 1 });
    if (!found) throw refusal("seller_order_not_found");
    return found;
  };
  const { order_id } = await find();
  const changed = await underOrderLock(container, order_id, async () => {
    const part = await find();
    if (part.status === LEADS_TO[verb] && (await saidBy(container, part.id, by))) return false;
    if (part.shipments.length > 0) throw refusal("seller_order_partly_shipped");
    const cause = LEADS_TO[verb];
    const change = { id: part.id, verb, by, member_id: member_id ?? null, reason: reason ?? null, now };
    await changeState(container, change, async ({ id }, context) => {
      const { currency_code } = part;
      await noteRefund(
        container,
        { seller_order_id: id, order_id, cause, cause_id: id, amount: null, currency_code },
        context,
      );
      await container.resolve<Jobs>(JOBS_MODULE).enqueue(RELEASE_PART, { id }, { key: id }, context);
    });
    return true;
  });
  if (!changed) return;
  const data = { id: which.id };
  await container.resolve(Modules.EVENT_BUS).emit({ name: SELLER_ORDER_EVENTS.statusChanged, data });
}

/** Whether it was she who brought the part to its end. */
async function saidBy(container: MedusaContainer, id: string, by: Actor): Promise<boolean> {
  const [last] = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .listSellerOrderChanges({ seller_order_id: id }, { order: { at: "DESC", id: "DESC" }, take: 1 });
  return last?.by === by;
}
