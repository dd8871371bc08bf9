import { defineJob } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { LISTING_IMPORT_MODULE } from "../../contract/names";
import type { ListingInput } from "../../contract/offering";
import type { SheetListing, SheetProblem } from "../../domain/sheets/sheet-listing";
import type { ImportEntry, ListingImportModuleService } from "../../modules/listing-import/service";
import { readMarket } from "../offer-ground";
import { publishListingsWorkflow } from "../publish-listings";
import { changeImported } from "./change-imported";
import { problemAt } from "./check-sheet";

export const IMPORT_LISTINGS = "listings.import";

/** So many listings are made in one run: enough that its cost is shared, few enough that a killed one loses little. */
const AT_ONCE = 100;
const MOST_MS = 60 * 60_000;

/**
 * Brings in what was found good in a list, a batch at a time, and notes after each how far it is. Whoever takes it up after a
 * killed process begins where that one was: a listing goes by its place in the list, so it is never made twice.
 */
defineJob({
  name: IMPORT_LISTINGS,
  data: z.strictObject({ id: z.string() }),
  concurrency: 1,
  attempts: 10,
  timeoutMs: MOST_MS,
  async handle({ id }, { container, signal, progress }) {
    const imports = container.resolve<ListingImportModuleService>(LISTING_IMPORT_MODULE);
    if ((await imports.move({ id, verb: "run" })) === null) return;
    const { homeCurrency } = await readMarket(container);
    for (;;) {
      signal.throwIfAborted();
      const record = await imports.retrieveListingImport(id, {
        select: ["seller_id", "state", "cursor", "done", "fresh", "changed"],
      });
      if (record.state !== "running") return;
      const entries = await imports.next(id, record.cursor, AT_ONCE);
      if (entries.length === 0) break;
      const failed = await bringIn(container, { id, seller_id: record.seller_id, entries, homeCurrency });
      const cursor = entries.at(-1)?.place ?? record.cursor;
      if (!(await imports.advance({ id, cursor, done: entries.length, problems: failed }))) return;
      await progress(record.done + entries.length, record.fresh + record.changed);
    }
    await imports.move({ id, verb: "end" });
  },
});

interface Batch {
  id: string;
  seller_id: string;
  entries: ImportEntry[];
  homeCurrency: string;
}

/** Makes and changes the listings of a batch; answers the problems of each that could not be. */
async function bringIn(container: MedusaContainer, batch: Batch): Promise<SheetProblem[][]> {
  const fresh = batch.entries.filter(({ listing_id }) => listing_id === null);
  const failed: SheetProblem[][] = [];
  if (fresh.length > 0) {
    try {
      await publish(container, batch, fresh);
    } catch (cause) {
      if (!isRefusal(cause)) throw cause;
      // One of them is wrong, and it may be any: one by one the others go through.
      for (const entry of fresh) await attempt(entry, () => publish(container, batch, [entry]));
    }
  }
  for (const entry of batch.entries) {
    const { listing_id } = entry;
    if (listing_id === null) continue;
    await attempt(entry, () =>
      changeImported(container, {
        seller_id: batch.seller_id,
        listing_id,
        content: entry.content as ListingInput,
      }),
    );
  }
  return failed;

  async function attempt(entry: ImportEntry, act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (cause) {
      if (!isRefusal(cause)) throw cause;
      failed.push(problemsOf(entry, cause, batch.homeCurrency));
    }
  }
}

async function publish(
  container: MedusaContainer,
  { id, seller_id }: Batch,
  entries: readonly ImportEntry[],
): Promise<void> {
  await publishListingsWorkflow(container).run({
    input: {
      seller_id,
      listings: entries.map(({ place, content }) => ({
        ...(content as ListingInput),
        draft_key: `${id}/${place}`,
      })),
      now: new Date(),
    },
  });
}

/** Kinds of refusal: what the list or the seller can mend. Anything else is tried again. */
const REFUSED = ["invalid_data", "not_allowed", "not_found", "duplicate_error", "forbidden"];

function isRefusal(cause: unknown): boolean {
  return MedusaError.isMedusaError(cause) && REFUSED.includes(cause.type);
}

function problemsOf({ rows, content }: ImportEntry, cause: unknown, home: string): SheetProblem[] {
  const { fields, code } = cause as { fields?: Record<string, string>; code?: string };
  const lines = rows.map((row) => ({ row }));
  const listing = content as SheetListing;
  if (fields && Object.keys(fields).length > 0)
    return Object.entries(fields).map(([path, flaw]) =>
      problemAt({ rows: lines, listing, path, code: flaw, home }),
    );
  return [{ row: rows[0] ?? 1, column: null, code: code ?? "listing_failed", value: "" }];
}
