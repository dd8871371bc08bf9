import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";

/** Takes the one lock per listing under which it is changed and judged. It ends by itself after a minute. */
export function lockListing(of: WorkflowData<{ listing_id: string }>): void {
  acquireLockStep({ key: transform({ of }, keyOf), timeout: 15, retryInterval: 0.05, ttl: 60 });
}

/** Gives that lock back. */
export function unlockListing(of: WorkflowData<{ listing_id: string }>): void {
  releaseLockStep({ key: transform({ of }, keyOf) });
}

function keyOf({ of }: { of: { listing_id: string } }): string {
  return `listing:${of.listing_id}`;
}
