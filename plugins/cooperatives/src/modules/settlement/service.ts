import { type Database, insert, insertMany, lock, transactionOf, update } from "@dastranj/database";
import type { Context } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import { Advance } from "./models/advance";
import { Settlement } from "./models/settlement";
import { SettlementShare } from "./models/settlement-share";
import { Surplus } from "./models/surplus";
import { SurplusShare } from "./models/surplus-share";
import { lockOrder, readOrder } from "./read-order";
import type {
  AdvanceRow,
  Deed,
  OrderRow,
  SettlementRow,
  ShareRow,
  SurplusRow,
  SurplusShareRow,
} from "./rows";

/** Options of the cooperatives plugin that this module reads. */
interface SettlementOptions {
  timeZone?: string;
  /** The shop's public address. */
  storefront?: string;
}

/** Keeps who got what of a wholesale order's money, what was advanced, and how a year's surplus was shared. */
export class SettlementModuleService extends MedusaService({
  Settlement,
  SettlementShare,
  Advance,
  Surplus,
  SurplusShare,
}) {
  readonly timeZone: string;
  readonly storefront: string;
  /** For reading: the files `read-…`. */
  readonly database: Database;

  constructor(dependencies: Record<string, unknown>, options: SettlementOptions = {}) {
    super(dependencies, options);
    this.timeZone = options.timeZone ?? "Asia/Tehran";
    this.storefront = (options.storefront ?? "").replace(/\/$/, "");
    this.database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
  }

  /**
   * One step with an order's money: takes the order until the transaction ends, and writes all of it or nothing.
   *
   * @param work answers what was done, or no deed where nothing was
   * @returns undefined where there is no such order of this cooperative
   */
  @InjectTransactionManager()
  async step<T>(
    { order_id, cooperative_id }: { order_id: string; cooperative_id: string | null },
    work: (order: OrderRow, sql: Database, context: Context) => Promise<{ answer: T; deed: Deed | null }>,
    @MedusaContext() context: Context = {},
  ): Promise<T | undefined> {
    const sql = transactionOf(context);
    await lockOrder(sql, order_id);
    const order = await readOrder(sql, order_id, cooperative_id);
    if (!order) return undefined;
    const { answer, deed } = await work(order, sql, context);
    if (deed) await note(sql, order_id, deed);
    return answer;
  }

  /** One step with a cooperative's surplus: nobody else shares one of hers meanwhile. */
  @InjectTransactionManager()
  async surplusStep<T>(
    cooperative_id: string,
    work: (sql: Database, context: Context) => Promise<T>,
    @MedusaContext() context: Context = {},
  ): Promise<T> {
    const sql = transactionOf(context);
    await lock(sql, `cooperatives:surplus:${cooperative_id}`);
    return work(sql, context);
  }
}

/** Writes what was done with an order, and where it stands by it. */
async function note(sql: Database, wholesale_order_id: string, deed: Deed): Promise<void> {
  const { verb, actor_id, at, details = null, state } = deed;
  if (state) await update(sql, "wholesale_order", wholesale_order_id, { state });
  await insert(sql, "wholesale_order_event", {
    id: generateEntityId(undefined, "wevt"),
    wholesale_order_id,
    ...{ verb, actor_id, at, details: details && JSON.stringify(details) },
  });
}

/** Writes a settlement with its members' parts. */
export async function writeSettlement(
  sql: Database,
  settlement: SettlementRow,
  shares: readonly ShareRow[],
): Promise<void> {
  await insert(sql, "settlement", settlement);
  await insertMany(sql, "settlement_share", shares);
}

/** Takes what was repaid off advances; what is repaid wholly is over. */
export async function repayAdvances(
  sql: Database,
  repaid: readonly { advance_id: string; amount: string }[],
): Promise<void> {
  if (repaid.length === 0) return;
  await sql.raw(
    `update advance a set outstanding = (a.outstanding::numeric - r.amount::numeric)::text,
       state = case when a.outstanding::numeric = r.amount::numeric then 'repaid' else a.state end, updated_at = now()
     from jsonb_to_recordset(?::jsonb) as r(advance_id text, amount text) where a.id = r.advance_id`,
    [JSON.stringify(repaid)],
  );
}

export const writeAdvance = (sql: Database, advance: AdvanceRow): Promise<void> =>
  insert(sql, "advance", advance);

export const changeAdvance = (sql: Database, id: string, change: Partial<AdvanceRow>): Promise<void> =>
  update(sql, "advance", id, change);

export async function writeSurplus(
  sql: Database,
  surplus: SurplusRow,
  shares: readonly SurplusShareRow[],
): Promise<void> {
  await insert(sql, "surplus", surplus);
  await insertMany(sql, "surplus_share", shares);
}
