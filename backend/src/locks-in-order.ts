import locksInRedis from "@medusajs/medusa/locking-redis";

/** What of Medusa's locks in Redis is not in its types; the version is pinned, and a test takes locks crosswise. */
interface Inside {
  acquire_(keys: string | string[], how?: { ownerId?: string }, waiting?: unknown): Promise<void>;
  release(keys: string[], how?: { ownerId?: string }): Promise<boolean>;
}

/**
 * Has several locks taken one after another, everywhere in the same order, and handed back when one of them is not to be had. Medusa asks
 * for all at once: two baskets with the same two goods then each held one and waited for the other's, and whoever gave up kept what she
 * held for a minute. Of two hundred buyers of the last pieces five had an answer in five minutes.
 */
export function takeLocksInOrder(): void {
  const [provider] = locksInRedis.services;
  const inside = provider?.prototype as unknown as Inside;
  const { acquire_ } = inside;
  inside.acquire_ = async function (this: Inside, keys, how, waiting) {
    const held: string[] = [];
    try {
      for (const key of [...new Set([keys].flat())].sort()) {
        await acquire_.call(this, key, how, waiting);
        held.push(key);
      }
    } catch (refused) {
      if (held.length > 0) await this.release(held, how);
      throw refused;
    }
  };
}
