import { contextOf } from "@dastranj/database";
import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { CATALOGUE_CHANGES_MODULE, type CatalogueChanged } from "../contract/catalogue-changed";
import { CATALOGUE_COPY_MODULE } from "../contract/catalogue-copy";
import { bySubject } from "../domain/catalogue-change";
import { READ_ANEW } from "../domain/product-card";
import type { CatalogueChangesModuleService, TakenChanges } from "../modules/catalogue-changes/service";
import type { CatalogueCopyModuleService } from "../modules/catalogue-copy/service";
import { learnWords } from "./learn-words";
import { PRODUCT, readIndex } from "./read-index";
import { followedSubjects, touchedProducts } from "./touched-products";

const BATCH = 500;

/**
 * Brings the index, and the copy where there is one, up to date with what triggers noted, and then tells those who follow
 * it. A copy that cannot be told owes it from then on and is not asked, so nobody waits for it. Woken by the triggers'
 * notification, and every minute should one have been lost. As the rows stay until all this has happened, nothing is
 * lost with a process.
 */
defineJob({
  name: "catalogue.follow",
  data: z.strictObject({}),
  concurrency: 1,
  timeoutMs: 5 * 60_000,
  backoff: { firstMs: 500, mostMs: 10_000 },
  follows: { channel: "dastranj_catalogue", data: {} },
  schedule: { cron: "* * * * *", timeZone: "UTC", data: {} },
  handle: (_, { container, signal }) => followCatalogue(container, signal),
});

/** Follows all that was noted until now. */
export async function followCatalogue(
  container: MedusaContainer,
  signal?: Pick<AbortSignal, "aborted">,
): Promise<void> {
  const service = container.resolve<CatalogueChangesModuleService>(CATALOGUE_CHANGES_MODULE);
  const follow = (taken: TakenChanges) => followChanges(container, service.tell, taken);
  while (!signal?.aborted && (await service.takeChanges(BATCH, follow)) === BATCH);
}

async function followChanges(
  container: MedusaContainer,
  tell: readonly string[],
  { changes, at, transaction }: TakenChanges,
): Promise<void> {
  const changed = bySubject(changes, followedSubjects());
  const products = await touchedProducts(container, changed);
  if (products.size > 0) await index(container, [...products.keys()], transaction);
  const data: CatalogueChanged = {
    products: [...products].flatMap(([id, reach]) => (reach === "nowhere" ? [] : [{ id, reach }])),
    sellers: changed.get("seller") ?? [],
    categories: changed.get("product_category") ?? [],
    at: at.toISOString(),
  };
  // What shows on no page need not be told.
  if (data.products.length + data.sellers.length + data.categories.length === 0) return;
  const jobs = container.resolve<Jobs>(JOBS_MODULE);
  await jobs.enqueueMany(
    tell.map((name) => ({ name, data })),
    contextOf(transaction),
  );
}

async function index(
  container: MedusaContainer,
  ids: string[],
  transaction: TakenChanges["transaction"],
): Promise<void> {
  const search = container.resolve(Modules.SEARCH);
  await search.ingest({ name: READ_ANEW, data: { ids } });
  await learnWords(container, ids, transaction);
  const copy = container.resolve<CatalogueCopyModuleService>(CATALOGUE_COPY_MODULE);
  const told = await copy.tell(search.getIndex(PRODUCT), ids, (some) => readIndex(search, some));
  await copy.owe(transaction, ids, told);
}
