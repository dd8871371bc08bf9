import { createHash } from "node:crypto";
import type { Logger, SearchTypes } from "@medusajs/framework/types";
import { MeilisearchSearchProviderService as Provider } from "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch";
import type { Copy } from "./copies";

/** Where Meilisearch is, from the composition root. */
export interface MeilisearchAddress {
  host: string;
  apiKey?: string;
}

/** What a copy has to change for a set of products. */
export interface CopyChanges {
  documents: SearchTypes.SearchDocument[];
  /** Ids. */
  gone: string[];
}

type Index = SearchTypes.ResolvedSearchIndexDefinition;
type Task = SearchTypes.SearchTask;

/** What of the index's shape is Meilisearch's own. */
const SETTINGS = {
  // A sort is a sort, also of what was searched for; without one this rule says nothing.
  rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness"],
  // It would count to 1000 only.
  pagination: { maxTotalHits: 10_000_000 },
  // Nobody searches among filters, and how near words stand in a title matters little: with these off it takes half as
  // long until a change shows.
  facetSearch: false,
  proximityPrecision: "byAttribute",
};

/** Someone waits for an answer, and another engine can give it. */
const ANSWERS_WITHIN_MS = 1000;
const TAKES_WITHIN_MS = 3000;
/** How long a write is waited for; Meilisearch does it in any case, and one after another. */
const SHOWS_WITHIN_MS = 60_000;
const FILLS_WITHIN_MS = 10 * 60_000;
/** So many batches are handed over before the first of them is done. */
const AHEAD = 10;

/** Meilisearch through Medusa's interface for search providers, and what that interface leaves to its caller. */
export class Meilisearch {
  readonly #host: string;
  readonly #asked: Provider;
  readonly #told: Provider;

  constructor({ host, apiKey }: MeilisearchAddress, logger: Logger) {
    // Compressing its answers costs Meilisearch ten times what the search itself does.
    const requestInit = { headers: { "Accept-Encoding": "identity" } };
    const within = (timeout: number) =>
      new Provider(
        { logger },
        { config: { host, apiKey, timeout, requestInit }, task_polling_interval_ms: 50 },
      );
    this.#host = host;
    this.#asked = within(ANSWERS_WITHIN_MS);
    this.#told = within(TAKES_WITHIN_MS);
  }

  /** Where a copy of this index belongs: another engine, or another shape, is another place. */
  place(index: Index): string {
    const shape = createHash("sha256")
      .update(JSON.stringify([index.definition_hash, SETTINGS]))
      .digest("hex");
    return `${this.#host} ${shape.slice(0, 16)}`;
  }

  /** When a copy was made and how many documents it holds; undefined when it is not there. */
  async look(id: string): Promise<{ born: string; documents: number } | undefined> {
    const found = (await this.#told.listIndexes()).find(({ name }) => name === id);
    return found && { born: String(found.created_at?.toISOString()), documents: found.document_count ?? 0 };
  }

  /** Makes an empty index for a copy. */
  async make(index: Index, id: string): Promise<void> {
    await this.#done(await this.#told.upsertIndex({ index: copyOf(index, id) }));
  }

  /** Writes documents, takes away those that are gone, and waits until both show. */
  async write(
    id: string,
    { documents, gone }: CopyChanges,
    withinMs: number = SHOWS_WITHIN_MS,
  ): Promise<void> {
    const tasks: Task[] = [];
    if (documents.length > 0) tasks.push(await this.#told.upsertDocuments({ index: id, documents }));
    if (gone.length > 0) tasks.push(await this.#told.deleteDocuments({ index: id, filters: { id: gone } }));
    for (const task of tasks) await this.#done(task, withinMs);
  }

  /** Writes all documents of a copy. What is handed over while Meilisearch works it takes in one go, which is quicker. */
  async fill(id: string, batches: AsyncIterable<CopyChanges>): Promise<void> {
    const underWay: Task[] = [];
    for await (const { documents } of batches) {
      if (documents.length === 0) continue;
      underWay.push(await this.#told.upsertDocuments({ index: id, documents }));
      const first = underWay.length > AHEAD && underWay.shift();
      if (first) await this.#done(first, FILLS_WITHIN_MS);
    }
    for (const task of underWay) await this.#done(task, FILLS_WITHIN_MS);
  }

  async remove(id: string): Promise<void> {
    await this.#told.deleteIndex({ index: id });
  }

  search(
    index: Index,
    { id }: Copy,
    questions: Omit<SearchTypes.ProviderSearchQuery, "index">[],
  ): Promise<SearchTypes.SearchResult[]> {
    return this.#asked.searchMany(
      questions.map((question) => ({
        ...question,
        index: copyOf(index, id),
        // Its other strategies drop words until something is found.
        search_options: { ...question.search_options, match_strategy: "all" },
      })),
    );
  }

  async #done(task: Task, withinMs: number = SHOWS_WITHIN_MS): Promise<void> {
    const { status, error } = await this.#told.waitForTask(task, { timeout_ms: withinMs });
    if (status !== "succeeded") throw new Error(`its task ${task.id} ${status}: ${error?.message}`);
  }
}

function copyOf(index: Index, id: string): Index {
  return {
    ...index,
    physical_name: id,
    settings: {
      ...index.settings,
      provider_options: { meilisearch: { ...SETTINGS, ...index.settings.provider_options?.meilisearch } },
    },
  };
}
