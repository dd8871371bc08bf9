import { setTimeout as delay } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { CATALOGUE_COPY_MODULE } from "../contract/catalogue-copy";
import { VOCABULARY_MODULE } from "../contract/vocabulary";
import { READ_ANEW } from "../domain/product-card";
import type { CatalogueCopyModuleService } from "../modules/catalogue-copy/service";
import type { VocabularyModuleService } from "../modules/vocabulary/service";
import { followCatalogue } from "./follow-catalogue";
import { makeCopyAnew } from "./keep-copy";
import { idsOfCatalogue } from "./read-catalogue";
import { idsOfIndex } from "./read-index";

/** So few that whoever follows a change meanwhile waits for less than a second. */
const BATCH = 500;

const TRY_AGAIN_MS = 1000;
const TRIES = 60;

export interface Rebuilt {
  products: number;
  /** Whether the copy is whole; undefined where there is none. */
  copy: boolean | undefined;
}

/**
 * Makes the index anew out of the database, product by product in its place, and then the copy beside the one that
 * stands. At no moment is anything missing that is on sale, and no change can be lost: a batch is read and written while
 * nobody follows changes, and what changes later is followed later.
 */
export async function rebuildSearch(
  container: MedusaContainer,
  say: (sentence: string) => void,
): Promise<Rebuilt> {
  const search = container.resolve(Modules.SEARCH);
  const copy = container.resolve<CatalogueCopyModuleService>(CATALOGUE_COPY_MODULE);
  const readAnew = (ids: string[]) =>
    copy.whileNothingIsFollowed(() => search.ingest({ name: READ_ANEW, data: { ids } }));
  let products = 0;
  for await (const ids of idsOfCatalogue(container, BATCH)) {
    await readAnew(ids);
    products += ids.length;
    if (products % (20 * BATCH) === 0) say(`${products} products are read anew.`);
  }
  // What was deleted past every trigger is in the index alone.
  for await (const ids of idsOfIndex(search)) {
    for (let from = 0; from < ids.length; from += BATCH) await readAnew(ids.slice(from, from + BATCH));
  }
  await container.resolve<VocabularyModuleService>(VOCABULARY_MODULE).learnAnew();
  say(`The index is made anew from ${products} products.`);
  if (!copy.isWanted) return { products, copy: undefined };
  await followCatalogue(container);
  for (let tries = 0; tries < TRIES; tries++) {
    if (await makeCopyAnew(container)) {
      say("The copy in Meilisearch is made anew.");
      return { products, copy: true };
    }
    await delay(TRY_AGAIN_MS);
  }
  return { products, copy: false };
}
