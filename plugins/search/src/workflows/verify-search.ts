import { databaseOf } from "@dastranj/database";
import { defineJob } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { CATALOGUE_COPY_MODULE } from "../contract/catalogue-copy";
import { saysTheSame } from "../domain/same-document";
import type { CatalogueCopyModuleService } from "../modules/catalogue-copy/service";
import { followCatalogue } from "./follow-catalogue";
import { idsOfCatalogue } from "./read-catalogue";
import { idsOfIndex, PRODUCT, readIndex } from "./read-index";
import { readProducts } from "./read-products";

const BATCH = 500;

/** What of a product lists show otherwise than the database has it. */
export interface Difference {
  id: string;
  where: "index" | "copy";
  /** It is on sale and not shown, shown and not on sale, or shown as it was. */
  what: "missing" | "not on sale" | "stale";
}

export interface Verified {
  products: number;
  /** How many differed, and how many still do after they were read anew. */
  differed: number;
  left: number;
}

/** Every night: what differed, though every change was followed, is a fault that somebody should know of. */
defineJob({
  name: "catalogue.verify",
  data: z.strictObject({}),
  concurrency: 1,
  timeoutMs: 60 * 60_000,
  schedule: { cron: "40 3 * * *", timeZone: "Asia/Tehran", data: {} },
  async handle(_, { container, signal }) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    const verified = await verifySearch(
      container,
      ({ id, where, what }) => logger.warn(`${id} was ${what} in the ${where} of goods.`),
      signal,
    );
    return { ...verified };
  },
});

/**
 * Compares the index, and the copy where there is one, with the database, product by product in batches. What differs
 * though every change was followed is told, noted as a change, and followed.
 */
export async function verifySearch(
  container: MedusaContainer,
  tell: (difference: Difference) => void,
  signal?: Pick<AbortSignal, "aborted">,
): Promise<Verified> {
  const search = container.resolve(Modules.SEARCH);
  const verified: Verified = { products: 0, differed: 0, left: 0 };
  const look = async (ids: string[]) => {
    const suspects = (await differences(container, ids)).map(({ id }) => id);
    if (suspects.length === 0) return;
    await followCatalogue(container);
    const found = await differences(container, suspects);
    if (found.length === 0) return;
    for (const difference of found) tell(difference);
    const differing = [...new Set(found.map(({ id }) => id))];
    verified.differed += differing.length;
    await note(container, differing);
    await followCatalogue(container);
    verified.left += new Set((await differences(container, differing)).map(({ id }) => id)).size;
  };
  for await (const ids of idsOfCatalogue(container, BATCH)) {
    if (signal?.aborted) return verified;
    await look(ids);
    verified.products += ids.length;
  }
  // What is in the index alone was deleted past every trigger.
  for await (const ids of idsOfIndex(search)) {
    for (let from = 0; from < ids.length; from += BATCH) {
      await look(await withoutProduct(container, ids.slice(from, from + BATCH)));
    }
  }
  return verified;
}

/** While nothing is followed: what is read here and there is of one moment, but for changes that nobody has followed yet. */
async function differences(container: MedusaContainer, ids: string[]): Promise<Difference[]> {
  if (ids.length === 0) return [];
  const search = container.resolve(Modules.SEARCH);
  const copy = container.resolve<CatalogueCopyModuleService>(CATALOGUE_COPY_MODULE);
  return copy.whileNothingIsFollowed(async () => {
    const wanted = await readProducts(container, ids, new Date());
    const shown = await readIndex(search, ids);
    const documents = new Map(shown.documents.map((document) => [document.id, document]));
    const onSale = new Set(wanted.documents.map(({ id }) => id));
    const inIndex: Difference[] = [
      ...wanted.documents.flatMap((document): Difference[] => {
        const { id } = document;
        const other = documents.get(id);
        if (!other) return [{ id, where: "index", what: "missing" }];
        return saysTheSame(document, other) ? [] : [{ id, where: "index", what: "stale" }];
      }),
      ...wanted.gone.flatMap((id): Difference[] =>
        documents.has(id) ? [{ id, where: "index", what: "not on sale" }] : [],
      ),
    ];
    const inCopy = (await copy.differing(search.getIndex(PRODUCT), shown)).map(
      (id): Difference => ({
        id,
        where: "copy",
        what: onSale.has(id) ? "stale" : "not on sale",
      }),
    );
    return [...inIndex, ...inCopy];
  });
}

async function withoutProduct(container: MedusaContainer, ids: string[]): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "product", fields: ["id"], filters: { id: ids } });
  const there = new Set(data.map(({ id }) => id));
  return ids.filter((id) => !there.has(id));
}

/** As the triggers would have. */
async function note(container: MedusaContainer, ids: string[]): Promise<void> {
  await databaseOf(container).raw(
    "insert into catalogue_change (subject, subject_id) select 'product', unnest(?::text[])",
    [ids],
  );
}
