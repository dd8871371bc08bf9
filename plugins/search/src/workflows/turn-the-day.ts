import { defineJob } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { MARKET_TIME_ZONE, movedByDay } from "../domain/market-day";
import { followCatalogue } from "./follow-catalogue";
import { idsOfCatalogue } from "./read-catalogue";
import { readIndex } from "./read-index";
import { readProducts } from "./read-products";

/** So few that whoever follows a change meanwhile waits for half a second. */
const BATCH = 250;

/**
 * Brings up to date what time alone moves: the day by which goods are ready, what was sold lately, the order in which they stand.
 * Pages are not told of it. A run that is cut off is taken up by the next attempt: what has moved already has not to move again.
 */
defineJob({
  name: "catalogue.turn_day",
  data: z.strictObject({}),
  concurrency: 1,
  timeoutMs: 60 * 60_000,
  schedule: { cron: "5 0 * * *", timeZone: MARKET_TIME_ZONE, data: {} },
  async handle(_, { container, signal }) {
    for await (const ids of idsOfCatalogue(container, BATCH)) {
      if (signal.aborted) return;
      const moved = await movedOf(container, ids);
      if (moved.length === 0) continue;
      await container
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw("insert into catalogue_change (subject, subject_id) select 'day', unnest(?::text[])", [moved]);
      await followCatalogue(container, signal);
    }
  },
});

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
