import type { Database } from "@dastranj/database";
import { addProbe } from "@dastranj/observability/instruments";
import type { Logger, MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  generateEntityId,
  MedusaService,
  Modules,
} from "@medusajs/framework/utils";
import { Answers } from "../../domain/answers";
import { afterFailure, beforeAsking, WELL } from "../../domain/circuit";
import * as copies from "./copies";
import { type CopyChanges, Meilisearch, type MeilisearchAddress } from "./meilisearch";
import type { Question } from "./meilisearch-question";
import { CatalogueCopy } from "./models/catalogue-copy";

type Index = SearchTypes.ResolvedSearchIndexDefinition;
type Document = SearchTypes.SearchDocument;

/** Reads products as the index has them now. */
type Read = (products: string[]) => Promise<CopyChanges>;

/** What a copy answers, and whether it was asked for it now, or earlier and nothing has changed since. */
interface Answered {
  results: SearchTypes.SearchResult[];
  by: "meilisearch" | "memory";
}

/** Options of the search plugin, from the composition root. */
export interface CatalogueCopyOptions {
  /** Where there is one, it is asked first, and the index in Postgres stands by. */
  meilisearch?: MeilisearchAddress;
}

const BATCH = 500;

/** Pages wait for the copy no longer; what it has not shown by then it owes, and Postgres answers until it does. */
const PATIENCE_MS = 500;

/**
 * Keeps a copy of the product index in Meilisearch, where there is one. The copy is asked only while it shows all that
 * the index does; whatever happens to it, the index in Postgres answers, and what the copy missed is owed to it.
 */
export class CatalogueCopyModuleService extends MedusaService({ CatalogueCopy }) {
  readonly #database: Database;
  readonly #logger: Logger;
  readonly #engine: Meilisearch | undefined;
  readonly #answers = new Answers<SearchTypes.SearchResult[]>();
  #circuit = WELL;
  /** Why the copy could not be kept, as it was last said. */
  #hindrance = "";
  #ends = false;

  readonly __hooks = {
    onApplicationPrepareShutdown: async () => {
      this.#ends = true;
    },
  };

  constructor(dependencies: Record<string, unknown>, { meilisearch }: CatalogueCopyOptions = {}) {
    super(dependencies, {});
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
    this.#logger = dependencies.logger as Logger;
    if (!meilisearch) return;
    this.#engine = new Meilisearch(meilisearch);
    addProbe({ name: "search", essential: false, check: (container) => this.#check(container) });
  }

  /** Whether a copy is to be kept, and this process goes on. */
  get isWanted(): boolean {
    return this.#engine !== undefined && !this.#ends;
  }

  /** Asks the copy, all questions in one trip; undefined when there is none, it is behind, or it does not answer in time. */
  async search(index: Index, questions: Question[]): Promise<Answered | undefined> {
    const engine = this.#engine;
    if (!engine) return undefined;
    const copy = await copies.currentCopyAt(this.#database, engine.place(index));
    if (!copy) return undefined;
    const key = JSON.stringify([copy.id, questions]);
    const known = this.#circuit === WELL && this.#answers.find(key, copy.told);
    if (known) return { results: known, by: "memory" };
    const { ask, next } = beforeAsking(this.#circuit, Date.now());
    this.#circuit = next;
    if (!ask) return undefined;
    try {
      const results = await engine.search(copy, questions);
      if (this.#circuit !== WELL) this.#logger.info("Meilisearch answers searches again.");
      this.#circuit = WELL;
      this.#answers.keep(key, copy.told, results);
      return { results, by: "meilisearch" };
    } catch (error) {
      if (this.#circuit === WELL)
        this.#logger.warn(`Meilisearch fails; until it is back Postgres answers searches: ${textOf(error)}`);
      this.#circuit = afterFailure(Date.now());
      await copies.wakeKeeper(this.#database);
      return undefined;
    }
  }

  /**
   * Tells the copy of changes at once, if it is up to date. Call while nothing else is followed.
   *
   * @returns the copy that now shows them, for `owe`
   */
  async tell(index: Index, products: string[], read: Read): Promise<string | undefined> {
    const engine = this.#engine;
    const copy = engine && (await copies.currentCopyAt(this.#database, engine.place(index)));
    if (!copy || products.length === 0) return copy?.id;
    try {
      await this.#write(index, copy, await read(products), PATIENCE_MS);
      return copy.id;
    } catch (error) {
      this.#logger.info(`Meilisearch has not shown changes at once and catches up: ${textOf(error)}`);
      return undefined;
    }
  }

  /** Notes, in the caller's transaction, that every copy but the one that was told has yet to be told of products. */
  owe(transaction: Database, products: string[], told: string | undefined): Promise<void> {
    return copies.owe(transaction, products, told);
  }

  /** Which of these products the copy shows otherwise than the index. Call while nothing is followed. */
  async differing(index: Index, changes: CopyChanges): Promise<string[]> {
    const engine = this.#engine;
    const copy = engine && (await copies.currentCopyAt(this.#database, engine.place(index)));
    return copy ? engine.differing(index, copy.id, changes) : [];
  }

  /** Runs work while nobody follows the catalogue: what it reads of the index is what pages were told of. */
  whileNothingIsFollowed<T>(work: () => Promise<T>): Promise<T> {
    return copies.whileNothingIsFollowed(this.#database, work);
  }

  /** Runs work, unless another process is keeping this copy: then its answer is undefined. */
  alone<T>(index: Index, work: () => Promise<T>): Promise<T | undefined> {
    return copies.alone(this.#database, `keep ${this.#engine?.place(index)}`, work);
  }

  /** The finished copy, if its engine still has it; what it owes is another matter. */
  async find(index: Index): Promise<copies.Copy | undefined> {
    const engine = this.#engine as Meilisearch;
    const copy = await copies.copyAt(this.#database, engine.place(index));
    if (!copy || (await engine.look(copy.id))?.born === copy.born) return copy;
    this.#logger.warn("Meilisearch no longer has the goods: it is filled anew.");
    await copies.dropCopy(this.#database, copy.id);
    return undefined;
  }

  /** Makes the copy anew from batches of documents. One that stands is asked until the new one is whole. */
  async fill(index: Index, batches: AsyncIterable<Document[]>): Promise<copies.Copy> {
    const engine = this.#engine as Meilisearch;
    const id = generateEntityId(undefined, "product");
    // When it is away, it says so before anything is begun.
    await engine.look(id);
    for (const left of await copies.beginCopy(this.#database, id, engine.place(index)))
      await engine.remove(left);
    await engine.make(index, id);
    const born = (await engine.look(id))?.born;
    await engine.fill(index, id, batches);
    const made = await engine.look(id);
    if (!born || made?.born !== born) throw new Error("it was emptied while it was filled");
    await copies.finishCopy(this.#database, { id, born });
    this.#logger.info(`Meilisearch has been filled with ${made.documents} products.`);
    return { id, born };
  }

  /** Tells the copy of what it owes, until it owes nothing. */
  async catchUp(index: Index, copy: copies.Copy, read: Read): Promise<void> {
    const write = async (products: string[]) => this.#write(index, copy, await read(products));
    while ((await copies.payDebts(this.#database, copy, BATCH, write)) > 0);
  }

  /**
   * Whether the copy owes nothing and holds as many goods as the index. One that owes nothing and holds others is
   * forgotten, and so are those in whose stead it stands.
   */
  async verify(index: Index, copy: copies.Copy, count: () => Promise<number>): Promise<boolean> {
    const engine = this.#engine as Meilisearch;
    const place = engine.place(index);
    const [isCurrent, isWhole] = await copies.whileNothingIsFollowed(this.#database, async (transaction) => [
      (await copies.currentCopyAt(transaction, place))?.id === copy.id,
      (await engine.look(copy.id))?.documents === (await count()),
    ]);
    if (!isCurrent) return false;
    if (!isWhole) {
      this.#logger.warn("Meilisearch does not hold what the index holds: it is filled anew.");
      await copies.dropCopy(this.#database, copy.id);
      await engine.remove(copy.id);
      return false;
    }
    for (const id of await copies.dropOthers(this.#database, copy, place)) {
      // It may have been in another engine.
      await engine.remove(id).catch(() => undefined);
    }
    this.#hindrance = "";
    return true;
  }

  /** Says, once, why the copy cannot be kept. */
  couldNotKeep(error: unknown): void {
    const hindrance = textOf(error);
    if (hindrance === this.#hindrance) return;
    this.#hindrance = hindrance;
    this.#logger.warn(`Meilisearch cannot be brought up to date; it is tried every second: ${hindrance}`);
  }

  async #write(index: Index, copy: copies.Copy, changes: CopyChanges, withinMs?: number) {
    const engine = this.#engine as Meilisearch;
    // Written to, an index that is not there would be made, without settings and with nothing else in it.
    if ((await engine.look(copy.id))?.born !== copy.born) throw new Error("it no longer has the goods");
    await engine.write(index, copy.id, changes, withinMs);
  }

  async #check(container: MedusaContainer): Promise<void> {
    const engine = this.#engine as Meilisearch;
    const place = engine.place(container.resolve(Modules.SEARCH).getIndex("product"));
    const copy = await copies.currentCopyAt(this.#database, place);
    if (!copy || (await engine.look(copy.id))?.born !== copy.born) throw new Error("the copy is behind");
  }
}

/** An error with its cause: that the engine refuses a key, or that nothing listens there, stands in the cause. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${textOf(error.cause)}` : error.message;
}
