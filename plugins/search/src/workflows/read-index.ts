import type { ISearchModuleService } from "@medusajs/framework/types";
import type { CopyChanges } from "../modules/catalogue-copy/meilisearch";

/** The name of the index, and of what it is an index of. */
export const PRODUCT = "product";

type Documents = CopyChanges["documents"];

const BATCH = 2000;

/** Products as the index has them: those it does not have are gone. */
export async function readIndex(search: ISearchModuleService, ids: string[]): Promise<CopyChanges> {
  const { hits } = await search.search({
    entity: PRODUCT,
    fields: search.listRetrievableFields(PRODUCT),
    filters: { id: ids },
    pagination: { take: ids.length },
    search_options: { count: "none" },
  });
  const found = new Set(hits.map(({ id }) => id));
  return {
    documents: hits.map(({ id, document }) => ({ ...document, id })),
    gone: ids.filter((id) => !found.has(id)),
  };
}

/** All that the index has, in batches: only what it holds itself, so its filling costs no question to anybody else. */
export async function* readWholeIndex(search: ISearchModuleService): AsyncGenerator<Documents> {
  yield* byId(search, search.listRetrievableFields(PRODUCT));
}

/** The ids of all that the index has, in batches. */
export async function* idsOfIndex(search: ISearchModuleService): AsyncGenerator<string[]> {
  for await (const documents of byId(search, ["id"])) yield documents.map(({ id }) => id);
}

async function* byId(search: ISearchModuleService, fields: string[]): AsyncGenerator<Documents> {
  for (let after = ""; ; ) {
    const { hits } = await search.search({
      entity: PRODUCT,
      fields,
      filters: { id: { $gt: after } },
      pagination: { take: BATCH, order: { id: "ASC" } },
      search_options: { count: "none" },
    });
    const last = hits.at(-1);
    if (!last) return;
    yield hits.map(({ id, document }) => ({ ...document, id }));
    after = last.id;
  }
}

/** How many products the index has. */
export async function countIndex(search: ISearchModuleService): Promise<number> {
  const { metadata } = await search.search({
    entity: PRODUCT,
    fields: ["id"],
    pagination: { take: 1 },
    search_options: { count: "exact" },
  });
  return metadata.count ?? 0;
}
