import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { WHOLESALE_GROUP } from "@dastranj/listings/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { COMPANY_MODULE } from "../../contract/names";
import type { CompanyModuleService } from "../../modules/company/service";

/** The job that has customers be in the group of wholesale prices, or not, as their companies stand. */
const FOLLOW = "cooperatives.follow_company_people";

defineJob({
  name: FOLLOW,
  data: z.strictObject({ customer_ids: z.array(z.string().max(100)).max(1000) }),
  concurrency: 1,
  handle: ({ customer_ids }, { container }) => followPeople(container, customer_ids),
});

/** Promises, in the caller's transaction, that these customers' prices follow. */
export async function promisePrices(
  container: MedusaContainer,
  customer_ids: readonly (string | null)[],
  context: Context,
): Promise<void> {
  const known = customer_ids.filter((id) => id !== null);
  if (known.length === 0) return;
  await container.resolve<Jobs>(JOBS_MODULE).enqueue(FOLLOW, { customer_ids: known }, {}, context);
}

/** Puts each customer into the group if a company of hers is approved for all cooperatives, and takes her out if none is; a repeat changes nothing. */
async function followPeople(container: MedusaContainer, customer_ids: string[]): Promise<void> {
  const { database } = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const customers = container.resolve(Modules.CUSTOMER);
  const { rows } = await database.raw(
    `select distinct p.customer_id from company_person p join company c on c.id = p.company_id
     where p.customer_id = any(?) and p.state = 'active' and c.state = 'approved' and p.deleted_at is null and c.deleted_at is null`,
    [customer_ids],
  );
  const buying = new Set<string>(rows.map(({ customer_id }) => customer_id));
  const customer_group_id = await theGroup(container);
  const members = await customers.listCustomerGroupCustomers(
    { customer_group_id, customer_id: customer_ids },
    { take: null as never },
  );
  const inside = new Set(members.map(({ customer_id }) => customer_id));
  const standing = await customers.listCustomers(
    { id: customer_ids },
    { select: ["id"], take: customer_ids.length },
  );
  const ids = standing.map(({ id }) => id);
  const come = ids.filter((id) => buying.has(id) && !inside.has(id));
  const go = ids.filter((id) => !buying.has(id) && inside.has(id));
  if (come.length > 0)
    await customers.addCustomerToGroup(come.map((customer_id) => ({ customer_id, customer_group_id })));
  if (go.length > 0)
    await customers.removeCustomerFromGroup(go.map((customer_id) => ({ customer_id, customer_group_id })));
}

/** The group's id; a migration script has made it. */
export async function theGroup(container: MedusaContainer): Promise<string> {
  const customers = container.resolve(Modules.CUSTOMER);
  const [standing] = await customers.listCustomerGroups(
    { name: WHOLESALE_GROUP },
    { take: 1, select: ["id"] },
  );
  return (standing ?? (await customers.createCustomerGroups({ name: WHOLESALE_GROUP }))).id;
}
