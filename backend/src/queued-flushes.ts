import { UnitOfWork } from "@medusajs/framework/mikro-orm/core";

/** What of MikroORM's unit of work is not in its types; Medusa pins the version, and a test breaks off such a write. */
interface Inside {
  working: boolean;
  flushQueue: (() => Promise<void>)[];
  commit(): Promise<void>;
  doCommit(): Promise<void>;
}

/**
 * Lets writes that wait for one that failed fail as well. Medusa has several services write side by side in one transaction (a
 * confirmed change of an order is eight); MikroORM lets the first of them write and the others wait, and forgets those that wait when the
 * first fails. Then whoever asked waits for ever, and the transaction stays open, with its locks and its connection.
 */
export function endQueuedFlushes(): void {
  const inside = UnitOfWork.prototype as unknown as Inside;
  const { commit } = inside;
  inside.commit = async function (this: Inside) {
    const waits = this.working;
    try {
      await commit.call(this);
    } catch (failure) {
      if (!waits) await endThose(this, failure);
      throw failure;
    }
  };
}

/** Each is refused as the first was: what it was to write has been forgotten with it, and must not pass for written. */
async function endThose(inside: Inside, failure: unknown): Promise<void> {
  inside.working = true;
  inside.doCommit = () => Promise.reject(failure);
  try {
    for (let next = inside.flushQueue.shift(); next; next = inside.flushQueue.shift()) await next();
  } finally {
    Reflect.deleteProperty(inside, "doCommit");
    inside.working = false;
  }
}
