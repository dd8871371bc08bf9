import type { MedusaContainer } from "@medusajs/framework/types";

/** A look at one part that the market runs on. */
export interface Probe {
  /** As it stands in the answer. */
  name: string;
  /** Whether nothing works without it. Down, it makes the process dead; any other makes it degraded. */
  essential: boolean;
  /** Ends well when the part answers. It has a second, then the signal says that nobody waits any longer. */
  check(container: MedusaContainer, signal: AbortSignal): Promise<unknown>;
}
