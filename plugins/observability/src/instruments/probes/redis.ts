import type { Probe } from "./probe";

/** By a connection of its own that is closed at once: nothing to mend when Redis comes back, nothing left when it does not. */
export const redisAt = (url: string): Probe => ({
  name: "redis",
  essential: false,
  async check(_container, signal) {
    const { Redis } = await import("ioredis");
    const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
    // What went wrong is told by the command that failed; unheard, it would end the process.
    client.on("error", () => {});
    signal.addEventListener("abort", () => client.disconnect(), { once: true });
    try {
      await client.connect();
      await client.ping();
    } finally {
      client.disconnect();
    }
  },
});
