import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PolicyDryRunAnswer } from "../contract/licence-policies";
import type { LicencePolicyRecord } from "../contract/licence-policy";
import { LICENCE_POLICY_MODULE } from "../contract/may-sell";
import { compilePolicies } from "../domain/compile-policy";
import { dayAt } from "../domain/day-at";
import { beginningOf } from "../domain/days";
import { coveredCategories } from "../domain/standing";
import type { LicencePolicyModuleService } from "../modules/licence-policy";
import { isUnjudged } from "../modules/licence-policy/judge-sales";
import { readSellers } from "../modules/licence-policy/seller-facts";
import { readCategories } from "../modules/licence-policy/sold-goods";

const BATCH = 500;

/** What would change if a record were in force: every seller of its jurisdiction is judged by it and by what is in force. Writes nothing. */
export async function whatWouldChange(
  container: MedusaContainer,
  record: LicencePolicyRecord,
  now: Date,
): Promise<PolicyDryRunAnswer> {
  const { jurisdiction, effective_from, time_zone } = record;
  const today = dayAt(now, time_zone);
  const on = effective_from > today ? effective_from : today;
  const moment = on === today ? now : beginningOf(on, time_zone);
  const present = await container
    .resolve<LicencePolicyModuleService>(LICENCE_POLICY_MODULE)
    .compiledPolicies();
  const tried = compilePolicies([{ ...record, version: 0 }]);
  const categories = await readCategories(container);
  const counts = new Map<string, { losing: number; gaining: number }>();
  const total = { sellers: 0, losing: 0, gaining: 0 };
  for await (const ids of idsOf(container, jurisdiction)) {
    for (const seller of (await readSellers(container, ids)).values()) {
      if (isUnjudged(seller)) continue;
      const before = new Set(coveredCategories(seller.facts, categories, present, moment));
      const after = new Set(coveredCategories(seller.facts, categories, tried, moment));
      const lost = [...before].filter((handle) => !after.has(handle));
      const gained = [...after].filter((handle) => !before.has(handle));
      total.sellers += 1;
      if (lost.length > 0) total.losing += 1;
      if (gained.length > 0) total.gaining += 1;
      for (const handle of lost) count(handle).losing += 1;
      for (const handle of gained) count(handle).gaining += 1;
    }
  }
  return {
    on,
    ...total,
    categories: [...counts]
      .map(([handle, changed]) => ({ handle, ...changed }))
      .sort((a, b) => a.handle.localeCompare(b.handle)),
  };

  function count(handle: string) {
    const one = counts.get(handle) ?? { losing: 0, gaining: 0 };
    counts.set(handle, one);
    return one;
  }
}

async function* idsOf(container: MedusaContainer, jurisdiction: string): AsyncGenerator<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  for (let after = ""; ; ) {
    const { data } = await query.graph({
      entity: "seller",
      fields: ["id"],
      filters: { id: { $gt: after }, jurisdiction },
      pagination: { take: BATCH, order: { id: "ASC" } },
    });
    const ids = data.map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) return;
    yield ids;
    after = last;
  }
}
