import type { Probe } from "./probe";

/** Meilisearch's own word on itself. Without one the index lies in Postgres, which has its probe. */
export const searchAt = (host: string): Probe => ({
  name: "search",
  essential: false,
  async check(_container, signal) {
    const answer = await fetch(new URL("/health", host), { signal });
    if (!answer.ok) throw new Error(`Meilisearch answered ${answer.status}`);
    await answer.arrayBuffer();
  },
});
