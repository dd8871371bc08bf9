import { setTimeout as delay, setImmediate } from "node:timers/promises";
import { type Database, databaseOf, lock } from "@dastranj/database";
import { defineJob } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { VOCABULARY_MODULE } from "../contract/vocabulary";
import { CATALOGUE_LOCK } from "../domain/catalogue-change";
import {
  type CategoryNames,
  type LearnedGoods,
  learnedOf,
  type WordyDocument,
} from "../domain/words/learned";
import type { VocabularyModuleService } from "../modules/vocabulary/service";
import { PRODUCT, readIndex } from "./read-index";

const ENGLISH = "en-US";
const BATCH = 500;
const LOOK_EVERY_MS = 500;
/** So many documents take a few milliseconds. */
const AT_ONCE = 20;

/** Another number has all words learned anew: what is learned of a document, or how it is written, has changed. */
const LESSON = 1;

/**
 * Learns all words of an index that was filled anew: filling passes `catalogue.follow` by. Batch by batch, between which
 * changes are followed as ever; what was learned before is known meanwhile.
 */
defineJob({
  name: "catalogue.learn_words",
  data: z.strictObject({}),
  concurrency: 1,
  timeoutMs: 30 * 60_000,
  follows: { channel: "dastranj_vocabulary", data: {} },
  schedule: { cron: "* * * * *", timeZone: "UTC", data: {} },
  async handle(_, { container, signal }) {
    const vocabulary = container.resolve<VocabularyModuleService>(VOCABULARY_MODULE);
    const database = databaseOf(container);
    let standing = await standingIndex(database);
    for (; !standing && !signal.aborted; standing = await standingIndex(database)) await delay(LOOK_EVERY_MS);
    if (!standing || (await vocabulary.learnedOf()) === standing) return;
    for (let after = ""; !signal.aborted; ) {
      const last = await learnBatch(container, database, after);
      if (last === undefined) return vocabulary.noteLearned(standing);
      after = last;
    }
  },
});

/** Learns what the index has of products that it has just read anew. Call while the catalogue is locked. */
export async function learnWords(
  container: MedusaContainer,
  ids: string[],
  transaction: Database,
): Promise<void> {
  const { documents, gone } = await readIndex(container.resolve(Modules.SEARCH), ids);
  const wordy = documents as unknown as WordyDocument[];
  const names = await categoryNames(container, [...new Set(wordy.flatMap(({ categories }) => categories))]);
  const learned: LearnedGoods[] = [];
  for (const document of wordy) {
    learned.push(learnedOf(document, names));
    // Visitors of the same process are answered in between.
    if (learned.length % AT_ONCE === 0) await setImmediate();
  }
  await container.resolve<VocabularyModuleService>(VOCABULARY_MODULE).learn(transaction, learned, gone);
}

/** Learns the words of the next products by id; answers the last of them. */
function learnBatch(
  container: MedusaContainer,
  database: Database,
  after: string,
): Promise<string | undefined> {
  return database.transaction(async (transaction) => {
    await lock(transaction, CATALOGUE_LOCK);
    const { rows } = await transaction.raw<{ id: string }>(
      `select id from product where id > :after
       union select product_id from vocabulary_product where product_id > :after order by id limit :limit`,
      { after, limit: BATCH },
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) await learnWords(container, ids, transaction);
    return ids.at(-1);
  });
}

/** The index that answers now, if it has been filled. */
async function standingIndex(database: Database): Promise<string | undefined> {
  const { rows } = await database.raw<{ id: string }>(
    `select v.id from search_index i
     join search_index_version v on v.search_index_id = i.id and v.version = i.active_version
     where i.name = ? and v.status = 'ready' and v.deleted_at is null`,
    [PRODUCT],
  );
  return rows[0] && `${rows[0].id} ${LESSON}`;
}

async function categoryNames(container: MedusaContainer, handles: string[]): Promise<CategoryNames> {
  if (handles.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const read = (locale?: string) =>
    query.graph(
      { entity: "product_category", fields: ["handle", "name"], filters: { handle: handles } },
      { locale },
    );
  const [persian, english] = await Promise.all([read(), read(ENGLISH)]);
  const inEnglish = new Map(english.data.map(({ handle, name }) => [handle, name]));
  return new Map(
    persian.data.map(({ handle, name }) => [handle, { name, name_en: inEnglish.get(handle) ?? name }]),
  );
}
