import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";

/** Takes the one lock per applicant under which her application is written and sent. It ends by itself after a minute. */
export function lockApplication(of: WorkflowData<{ seller_id: string }>): void {
  acquireLockStep({ key: transform({ of }, keyOf), timeout: 15, retryInterval: 0.05, ttl: 60 });
}

/** Gives that lock back. */
export function unlockApplication(of: WorkflowData<{ seller_id: string }>): void {
  releaseLockStep({ key: transform({ of }, keyOf) });
}

function keyOf({ of }: { of: { seller_id: string } }): string {
  return `seller-application:${of.seller_id}`;
}
