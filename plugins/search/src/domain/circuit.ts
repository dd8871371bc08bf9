/** After a failure the part is left alone for so long. */
const REST_MS = 2000;

/**
 * Whether somebody who may fail is asked, where another can answer as well: one failure sends everybody to the other
 * for a moment. `restsUntil` is null while nothing is known against it.
 */
export interface Circuit {
  restsUntil: number | null;
}

export const WELL: Circuit = { restsUntil: null };

/** Whether to ask now, and what holds from now on: when the rest is over one tries, and the others await what it finds. */
export function beforeAsking(circuit: Circuit, now: number): { ask: boolean; next: Circuit } {
  if (circuit.restsUntil === null) return { ask: true, next: circuit };
  if (now < circuit.restsUntil) return { ask: false, next: circuit };
  return { ask: true, next: afterFailure(now) };
}

export function afterFailure(now: number): Circuit {
  return { restsUntil: now + REST_MS };
}
