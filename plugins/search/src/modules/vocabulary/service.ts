import type { Database } from "@dastranj/database";
import type { Logger } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils";
import { FoundNames } from "../../domain/words/found-name";
import type { LearnedGoods } from "../../domain/words/learned";
import { Vocabulary as HeldWords } from "../../domain/words/vocabulary";
import { Vocabulary } from "./models/vocabulary";
import * as store from "./store";

/** The words and names of the index, as this process holds them. */
export interface Held {
  /** Undefined until all words of the index have been learned: of some alone, words would be corrected that exist. */
  words: HeldWords | undefined;
  names: FoundNames;
}

/** What is held is at most so old when it is asked again. */
const YOUNG_MS = 1000;

/**
 * Keeps the words of the index in Postgres, and holds them in memory. What is held follows what is kept by what has
 * changed alone; several processes need not tell each other.
 */
export class VocabularyModuleService extends MedusaService({ Vocabulary }) {
  readonly #database: Database;
  readonly #logger: Logger;
  readonly #words = new HeldWords();
  readonly #names = new FoundNames();
  #isWhole = false;
  #readTo: store.ReadTo = { words: 0, names: 0 };
  #readAt = 0;
  #reading: Promise<void> | undefined;

  readonly __hooks = {
    // The first visitor need not wait for fifty thousand words.
    onApplicationStart: async () => {
      void this.fresh();
    },
  };

  constructor(dependencies: Record<string, unknown>) {
    super(dependencies, {});
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
    this.#logger = dependencies.logger as Logger;
  }

  /** What is held, about a second old while it is asked often. Nobody waits for it, but until it was whole once. */
  async held(): Promise<Held> {
    const isOld = Date.now() - this.#readAt > YOUNG_MS;
    if (isOld && !this.#isWhole) return this.fresh();
    if (isOld) void this.#read();
    return this.#all();
  }

  /** The same as it stands in Postgres now. */
  async fresh(): Promise<Held> {
    // What is being read already may have been asked for before the latest change.
    await this.#reading;
    await this.#read();
    return this.#all();
  }

  /** Writes what the words and names of goods are now. Call in a transaction that holds the lock of the catalogue. */
  learn(transaction: Database, goods: LearnedGoods[], gone: string[]): Promise<void> {
    return store.learn(transaction, goods, gone);
  }

  /** Of which index all words have been learned. */
  learnedOf(): Promise<string | undefined> {
    return store.learnedOf(this.#database);
  }

  noteLearned(learned: string): Promise<void> {
    return store.noteLearned(this.#database, learned);
  }

  /** Has all words learned anew, in the background; those that are known stay known meanwhile. */
  async learnAnew(): Promise<void> {
    await this.#database.raw("update vocabulary set learned_of = 'to be learned anew'");
    await this.#database.raw("select pg_notify('dastranj_vocabulary', '')");
  }

  #all(): Held {
    return { words: this.#isWhole ? this.#words : undefined, names: this.#names };
  }

  #read(): Promise<void> {
    this.#reading ??= this.#readChanges()
      .catch((error) => this.#logger.warn(`The vocabulary could not be read: ${error.message}`))
      .finally(() => {
        this.#reading = undefined;
      });
    return this.#reading;
  }

  async #readChanges(): Promise<void> {
    const isWhole = this.#isWhole || (await store.learnedOf(this.#database)) !== undefined;
    const { words, names, readTo } = await store.changesSince(this.#database, this.#readTo);
    this.#words.learn(words);
    this.#names.learn(names);
    this.#readTo = readTo;
    this.#isWhole = isWhole;
    this.#readAt = Date.now();
  }
}
