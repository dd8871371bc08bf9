import { createHash } from "node:crypto";
import type { SearchTypes } from "@medusajs/framework/types";
import type { Copy } from "./copies";
import { aClient, askJson, type Client, type EnqueuedTask } from "./meilisearch-client";
import { planOf, type Question } from "./meilisearch-question";
import { copied, settingsOf, shapeOf } from "./meilisearch-shape";

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
type Document = SearchTypes.SearchDocument;

/** Someone waits for an answer, and another engine can give it. */
const ANSWERS_WITHIN_MS = 1000;
const TAKES_WITHIN_MS = 3000;
/** A batch of a filling is megabytes. */
const TAKES_BATCH_WITHIN_MS = 30_000;
/** How long a write is waited for; Meilisearch does it in any case, and one after another. */
const SHOWS_WITHIN_MS = 60_000;
const FILLS_WITHIN_MS = 10 * 60_000;
const ASKS_WHETHER_DONE_EVERY_MS = 50;
/** So many batches are handed over before the first of them is done. */
const AHEAD = 10;

/** Meilisearch through its makers' client: what a copy of the index needs of it. */
export class Meilisearch {
  readonly #address: MeilisearchAddress;
  readonly #clients = new Map<number, Promise<Client>>();
  /** The one that visitors wait for. */
  #asked: Promise<Client> | undefined;
  readonly #places = new WeakMap<Index, string>();

  constructor(address: MeilisearchAddress) {
    this.#address = address;
  }

  /** Where a copy of this index belongs: another engine, or another shape, is another place. */
  place(index: Index): string {
    const known = this.#places.get(index);
    if (known) return known;
    const shape = createHash("sha256")
      .update(JSON.stringify(shapeOf(index)))
      .digest("hex");
    const place = `${this.#address.host} ${shape.slice(0, 16)}`;
    this.#places.set(index, place);
    return place;
  }

  /** When a copy was made and how many documents it holds; undefined when it is not there. */
  async look(id: string): Promise<{ born: string; documents: number } | undefined> {
    const told = await this.#within(TAKES_WITHIN_MS);
    try {
      const [{ createdAt }, { numberOfDocuments }] = await Promise.all([
        told.getRawIndex(id),
        told.index(id).getStats(),
      ]);
      return { born: new Date(createdAt).toISOString(), documents: numberOfDocuments };
    } catch (error) {
      if (isNotThere(error)) return undefined;
      throw error;
    }
  }

  /** Makes an empty index for a copy. */
  async make(index: Index, id: string): Promise<void> {
    const told = await this.#within(TAKES_WITHIN_MS);
    await this.#done(await told.createIndex(id, { primaryKey: index.primary_key }));
    await this.#done(await told.index(id).updateSettings(settingsOf(index)));
  }

  /** Writes documents, takes away those that are gone, and waits until both show. */
  async write(
    index: Index,
    id: string,
    { documents, gone }: CopyChanges,
    withinMs: number = SHOWS_WITHIN_MS,
  ): Promise<void> {
    const copy = (await this.#within(TAKES_WITHIN_MS)).index(id);
    const tasks: EnqueuedTask[] = [];
    if (documents.length > 0) {
      tasks.push(await copy.addDocuments(documents.map((document) => copied(document, index))));
    }
    if (gone.length > 0) tasks.push(await copy.deleteDocuments(gone));
    for (const task of tasks) await this.#done(task, withinMs);
  }

  /** Writes all documents of a copy. What is handed over while Meilisearch works it takes in one go, which is quicker. */
  async fill(index: Index, id: string, batches: AsyncIterable<Document[]>): Promise<void> {
    const copy = (await this.#within(TAKES_BATCH_WITHIN_MS)).index(id);
    const underWay: EnqueuedTask[] = [];
    for await (const documents of batches) {
      const batch = documents.map((document) => copied(document, index));
      underWay.push(await copy.addDocuments(batch));
      const first = underWay.length > AHEAD && underWay.shift();
      if (first) await this.#done(first, FILLS_WITHIN_MS);
    }
    for (const task of underWay) await this.#done(task, FILLS_WITHIN_MS);
  }

  /** Which of these documents the copy holds otherwise than they are, or not at all; and which of the ids that are gone it has. */
  async differing(index: Index, id: string, { documents, gone }: CopyChanges): Promise<string[]> {
    const ids = [...documents.map((document) => document.id), ...gone];
    if (ids.length === 0) return [];
    const filter = planOf({ attributes_to_retrieve: [], filters: { id: ids } }, id).queries[0]?.filter;
    const client = await this.#within(TAKES_BATCH_WITHIN_MS);
    const { results } = await client.index(id).getDocuments({ filter, limit: ids.length });
    const held = new Map(results.map((document) => [String(document.id), textOf(document)]));
    const wanted = new Map(documents.map((one) => [one.id, textOf(copied(one, index))]));
    return ids.filter((one) => held.get(one) !== wanted.get(one));
  }

  async remove(id: string): Promise<void> {
    await (await this.#within(TAKES_WITHIN_MS)).deleteIndex(id);
  }

  /** Asks all questions in one trip. */
  async search({ id }: Copy, questions: Question[]): Promise<SearchTypes.SearchResult[]> {
    const plans = questions.map((question) => planOf(question, id));
    this.#asked ??= aClient({ ...this.#config(ANSWERS_WITHIN_MS), httpClient: askJson });
    const client = await this.#asked;
    const { results } = await client.multiSearch({
      queries: plans.flatMap(({ queries }) => queries),
    });
    const answers = [...results];
    return plans.map(({ queries, read }) => read(answers.splice(0, queries.length)));
  }

  /** One who waits so long for each answer. */
  #within(timeout: number): Promise<Client> {
    const made = this.#clients.get(timeout) ?? aClient(this.#config(timeout));
    this.#clients.set(timeout, made);
    return made;
  }

  #config(timeout: number) {
    const { host, apiKey } = this.#address;
    // Compressing its answers costs Meilisearch ten times what the search itself does.
    return { host, apiKey, timeout, requestInit: { headers: { "Accept-Encoding": "identity" } } };
  }

  async #done({ taskUid }: EnqueuedTask, withinMs: number = SHOWS_WITHIN_MS): Promise<void> {
    const { tasks } = await this.#within(TAKES_WITHIN_MS);
    const { status, error } = await tasks.waitForTask(taskUid, {
      timeout: withinMs,
      interval: ASKS_WHETHER_DONE_EVERY_MS,
    });
    if (status !== "succeeded") throw new Error(`its task ${taskUid} ${status}: ${error?.message}`);
  }
}

function isNotThere(error: unknown): boolean {
  const { cause } = error as { cause?: { code?: string } };
  return cause?.code === "index_not_found";
}

/** Its fields in one order; what is null is not said. */
function textOf(document: Record<string, unknown>): string {
  const said = Object.entries(document).filter(([, value]) => value !== null && value !== undefined);
  return JSON.stringify(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}
