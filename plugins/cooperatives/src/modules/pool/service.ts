import { type Database, lock, transactionOf } from "@dastranj/database";
import type {
  CheckoutGuard,
  CheckoutRefusal,
  GuardedBasket,
  GuardedCheckout,
} from "@dastranj/orders/contract";
import type { Context } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { Measure } from "../../contract/measure";
import type { PoolDirect, PoolGrade, PoolState, PoolTier } from "../../contract/pool";
import { POOL_REFUSALS } from "../../contract/refusals/pool";
import type { Photo } from "../../domain/pool/photos";
import { guardBasket } from "./guard-checkout";
import { Pledge } from "./models/pledge";
import { Pool } from "./models/pool";
import { PoolEvent } from "./models/pool-event";

/** Options of the cooperatives plugin that this module reads. */
interface PoolOptions {
  /** Where the days are counted. */
  timeZone?: string;
  /** The name of the sales channel that holds wholesale goods. */
  wholesaleChannel?: string;
}

export interface PoolRow {
  id: string;
  cooperative_id: string;
  product_id: string | null;
  handle: string;
  state: PoolState;
  title: string;
  title_en: string;
  story: string;
  story_en: string;
  category: string;
  measure: Measure;
  currency_code: string;
  grades: PoolGrade[];
  packaging: string;
  packaging_en: string;
  tolerance_bp: number;
  minimum_order: number;
  deposit_percent: number;
  lead_days: number;
  tiers: PoolTier[];
  margin_bp: number;
  direct: PoolDirect | null;
  photos: Photo[] | null;
  opened_at: Date | null;
  closed_at: Date | null;
}

export interface PledgeRow {
  id: string;
  pool_id: string;
  cooperative_id: string;
  producer_id: string;
  weekly_quantity: number;
  unit_price: string;
  raw_material: string | null;
  minimum_batch: number;
  grade: string;
  valid_from: string;
  valid_to: string;
  withdrawn_at: Date | null;
}

interface Done {
  pool_id: string;
  pledge_id?: string;
  verb: string;
  actor_id: string;
  at: Date;
  details?: Record<string, unknown> | null;
}

/** Keeps what cooperatives offer in bulk, and what members pledge to it. */
export class PoolModuleService extends MedusaService({ Pool, Pledge, PoolEvent }) implements CheckoutGuard {
  readonly timeZone: string;
  readonly wholesaleChannel: string;
  readonly #database: Database;

  constructor(dependencies: Record<string, unknown>, options: PoolOptions = {}) {
    super(dependencies, options);
    this.timeZone = options.timeZone ?? "Asia/Tehran";
    this.wholesaleChannel = options.wholesaleChannel ?? "Dastranj wholesale";
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
  }

  /** Guard of checkout: what is sold in bulk goes by no shop's cart. */
  async guardCheckout(
    basket: GuardedBasket,
    { container }: GuardedCheckout,
  ): Promise<CheckoutRefusal | null> {
    const goods = [...new Set(basket.items.map((item) => item.product_id))];
    const { rows: pools } = await this.#database.raw(
      "select 1 from pool where product_id = any(?) and deleted_at is null limit 1",
      [goods],
    );
    if (pools.length === 0) return null;
    const { kind, fa, en } = POOL_REFUSALS.pool_in_basket;
    return (await guardBasket(container, basket.cart_id, this.wholesaleChannel))
      ? null
      : { kind, fa, en, code: "pool_in_basket" };
  }

  /** Nobody else does anything of this name until the work is done and written. */
  @InjectTransactionManager()
  async alone<T>(
    name: string,
    work: (context: Context) => Promise<T>,
    @MedusaContext() context: Context = {},
  ): Promise<T> {
    await lock(transactionOf(context), `cooperatives:${name}`);
    return work(context);
  }

  /** Writes what was done. */
  async note(done: Done, context: Context): Promise<void> {
    await this.createPoolEvents({ id: generateEntityId(undefined, "plev"), ...done } as never, context);
  }
}
