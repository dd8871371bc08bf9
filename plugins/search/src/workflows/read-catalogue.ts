import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** The ids of all products there are, on sale or not, in batches. */
export async function* idsOfCatalogue(container: MedusaContainer, batch: number): AsyncGenerator<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  for (let after = ""; ; ) {
    const { data } = await query.graph({
      entity: "product",
      fields: ["id"],
      filters: { id: { $gt: after } },
      pagination: { take: batch, order: { id: "ASC" } },
    });
    const ids = data.map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) return;
    yield ids;
    after = last;
  }
}
