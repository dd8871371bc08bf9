import type { ISearchModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { CopyChanges } from "../modules/catalogue-copy/meilisearch";

/** The name of the index, and of what it is an index of. */
export const PRODUCT = "product";

const BATCH = 500;

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

/** All that the index has, in batches. */
export async function* readWholeIndex(container: MedusaContainer): AsyncGenerator<CopyChanges> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const search = container.resolve(Modules.SEARCH);
  for (let after = ""; ; ) {
    const { data } = await query.graph({
      entity: PRODUCT,
      fields: ["id"],
      filters: { id: { $gt: after } },
      pagination: { take: BATCH, order: { id: "ASC" } },
    });
    const ids = data.map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) return;
    yield await readIndex(search, ids);
    after = last;
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
