import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { orderLock } from "../../contract/names";

/**
 * Takes the one lock per order under which sellers' parts are changed, so that two fulfilments, declines,
 * returns or refunds of one order never run at once. The lock ends by itself after two minutes.
 */
export function lockOrderOf(part: WorkflowData<{ order_id: string }>): void {
  acquireLockStep({ key: transform({ part }, lockKey), timeout: 30, ttl: 120 });
}

/** Gives that lock back. */
export function unlockOrderOf(part: WorkflowData<{ order_id: string }>): void {
  releaseLockStep({ key: transform({ part }, lockKey) });
}

function lockKey({ part }: { part: { order_id: string } }): string {
  return orderLock(part.order_id);
}
