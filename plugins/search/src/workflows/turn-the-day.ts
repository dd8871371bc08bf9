import { databaseOf } from "@dastranj/database";
import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { CATALOGUE_CHANGES_MODULE, type CatalogueChanged } from "../contract/catalogue-changed";
import { MARKET_TIME_ZONE, movedByDay } from "../domain/market-day";
import type { CatalogueChangesModuleService } from "../modules/catalogue-changes/service";
import { followCatalogue } from "./follow-catalogue";
import { idsOfCatalogue } from "./read-catalogue";
import { readIndex } from "./read-index";
import { readProducts } from "./read-products";

/** So few that whoever follows a change meanwhile waits for half a second. */
const BATCH = 250;

/**
 * Brings up to date what time alone moves: the day by which goods are ready, what was sold lately, the order in which they stand.
 * Then every page is made anew, once. A run that is cut off is taken up by the next attempt: what has moved already has not to
 * move again.
 */
defineJob({
  name: "catalogue.turn_day",
  data: z.strictObject({}),
  concurrency: 1,
  timeoutMs: 60 * 60_000,
  schedule: { cron: "5 0 * * *", timeZone: MARKET_TIME_ZONE, data: {} },
  async handle(_, { container, signal }) {
    let known: string | undefined;
    for await (const ids of idsOfCatalogue(container, BATCH)) {
      signal.throwIfAborted();
      known = ids.at(-1);
      const moved = await movedOf(container, ids);
      if (moved.length === 0) continue;
      await databaseOf(container).raw(
        "insert into catalogue_change (subject, subject_id) select 'day', unnest(?::text[])",
        [moved],
      );
      await followCatalogue(container, signal);
    }
    if (known) await tellAll(container, known);
  },
});

/** Whose turn it is shows on all lists: any one product that shows everywhere stands for them. */
async function tellAll(container: MedusaContainer, id: string): Promise<void> {
  const { tell } = container.resolve<CatalogueChangesModuleService>(CATALOGUE_CHANGES_MODULE);
  const products: CatalogueChanged["products"] = [{ id, reach: "everywhere" }];
  const data: CatalogueChanged = { products, sellers: [], categories: [], at: new Date().toISOString() };
  await container.resolve<Jobs>(JOBS_MODULE).enqueueMany(tell.map((name) => ({ name, data })));
}

/** Those of some products that the index shows otherwise than they are today. */
async function movedOf(container: MedusaContainer, ids: string[]): Promise<string[]> {
  const { documents } = await readProducts(container, ids, new Date());
  const shown = await readIndex(container.resolve(Modules.SEARCH), ids);
  const byId = new Map(shown.documents.map((document) => [document.id, document]));
  return documents.flatMap((document) => {
    const before = byId.get(document.id);
    return before && movedByDay(document, before) ? [document.id] : [];
  });
}
