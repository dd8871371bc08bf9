import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PAYOUT_MODULE } from "../../contract/names";
import type {
  AdminPayoutEvent,
  AdminPayoutRun,
  AdminPayoutRunAnswer,
  AdminPayoutRunsAnswer,
  AdminPayoutsAnswer,
  PayoutState,
} from "../../contract/payouts";
import type { PayoutModuleService } from "../../modules/payout/service";
import { refusal } from "../refusal";
import { sellersOf } from "./payees";

interface Page {
  limit: number;
  offset: number;
}

/** Runs, the youngest first, with what each comes to. */
export async function readRuns(
  container: MedusaContainer,
  { limit, offset }: Page,
): Promise<AdminPayoutRunsAnswer> {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const [rows, count] = await service.listAndCountPayoutRuns(
    {},
    { take: limit, skip: offset, order: { made_at: "DESC", id: "DESC" } },
  );
  return { runs: await shown(container, rows), count, currencies: service.currencies };
}

/** A run with what was done with it. */
export async function readRun(container: MedusaContainer, id: string): Promise<AdminPayoutRunAnswer> {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const [[row], rows] = await Promise.all([
    service.listPayoutRuns({ id }, { take: 1 }),
    service.listPayoutEvents({ run_id: id }, { take: 200, order: { at: "ASC", id: "ASC" } }),
  ]);
  if (!row) throw refusal("payout_run_not_found");
  const named = await operators(
    container,
    rows.map(({ actor_id }) => actor_id),
  );
  const events = rows.map(
    ({ verb, actor_id, at, words, details }): AdminPayoutEvent => ({
      verb,
      actor: named(actor_id),
      at: new Date(at).toISOString(),
      words,
      details: details as Record<string, number> | null,
    }),
  );
  const [run] = await shown(container, [row]);
  return { run: run as AdminPayoutRun, events };
}

/** Payouts, the youngest first: of a run, of a seller, of a state, or those that hang. */
export async function readPayouts(
  container: MedusaContainer,
  {
    limit,
    offset,
    hanging,
    ...asked
  }: Page & { run_id?: string; seller_id?: string; state?: PayoutState; hanging?: "true" },
): Promise<AdminPayoutsAnswer> {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const wanted = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  const [rows, count] = await service.listAndCountPayouts(
    { ...wanted, ...(hanging && { hangs: { $ne: null } }) },
    { take: limit, skip: offset, order: { id: "DESC" } },
  );
  const sellers = await sellersOf(
    container,
    rows.map(({ seller_id }) => seller_id),
  );
  const payouts = rows.map((row) => {
    const { id, run_id, seller_id, currency_code, amount, state, reason, sheba_masked, hangs } = row;
    const { provider_id: way, transfer_id } = row;
    const seller = sellers.get(seller_id);
    const seller_name = { fa: seller?.name ?? "", en: seller?.name_en || (seller?.name ?? "") };
    const moments = { intent_at: instant(row.intent_at), outcome_at: instant(row.outcome_at) };
    const named = { id, run_id, seller_id, seller_name, currency_code, amount, state };
    return { ...named, way, reason, sheba_masked, transfer_id, hangs, ...moments };
  });
  return { payouts, count };
}

interface KeptRun {
  id: string;
  currency_code: string;
  state: AdminPayoutRun["state"];
  made_by: string;
  made_at: Date;
  decided_by: string | null;
  decided_at: Date | null;
  file_at: Date | null;
}

async function shown(container: MedusaContainer, rows: KeptRun[]): Promise<AdminPayoutRun[]> {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const [sums, named] = await Promise.all([
    service.sums(rows.map(({ id }) => id)),
    operators(
      container,
      rows.flatMap(({ made_by, decided_by }) => (decided_by ? [made_by, decided_by] : [made_by])),
    ),
  ]);
  return rows.map(({ id, currency_code, state, made_by, made_at, decided_by, decided_at, file_at }) => ({
    id,
    currency_code,
    state,
    made_by: named(made_by),
    made_at: new Date(made_at).toISOString(),
    decided_by: decided_by ? named(decided_by) : null,
    decided_at: instant(decided_at),
    file_at: instant(file_at),
    sums: sums
      .filter(({ run_id }) => run_id === id)
      .map(({ state, count, amount }) => ({ state, count, amount })),
  }));
}

const instant = (moment: Date | null) => moment && new Date(moment).toISOString();

/** Names of operators by their ids; who has gone is told by the id. */
async function operators(container: MedusaContainer, ids: string[]) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "user",
    fields: ["id", "first_name", "last_name", "email"],
    filters: { id: [...new Set(ids)] },
  });
  const names = new Map(
    data.map(({ id, first_name, last_name, email }) => [
      id,
      [first_name, last_name].filter(Boolean).join(" ") || email,
    ]),
  );
  return (id: string) => ({ id, name: names.get(id) ?? id });
}
