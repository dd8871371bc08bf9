/** What `cache/storefronts.mjs` leaves for us: Next loads it outside the bundle. */
interface Revalidations {
  revalidate(tags: readonly string[]): Promise<void>;
}

/** The revalidations that all storefronts share; undefined when this one keeps its pages to itself. */
export function sharedRevalidations(): Revalidations | undefined {
  return (globalThis as Record<symbol, unknown>)[Symbol.for("dastranj.revalidations")] as
    | Revalidations
    | undefined;
}
