import { type Database, lock, transactionOf } from "@dastranj/database";
import type { Context } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { StandingAccount } from "../../domain/payouts/stripe-account";
import { StripeConnect, type StripeConnectOptions } from "./gateways/stripe-connect";
import { PayoutAccount } from "./models/payout-account";
import { ProviderEvent } from "./models/provider-event";

/** Options of the payouts plugin that this module reads. */
interface PayoutAccountOptions {
  /** Sellers who wish are paid by Stripe; without it nobody is. */
  stripe?: StripeConnectOptions;
}

/** Keeps sellers' accounts at Stripe, and what Stripe tells, each once. */
export class PayoutAccountModuleService extends MedusaService({ PayoutAccount, ProviderEvent }) {
  /** Null where the market does not pay by Stripe. */
  readonly stripe: StripeConnect | null;
  readonly #database: Database;

  constructor(dependencies: Record<string, unknown>, options: PayoutAccountOptions = {}) {
    super(dependencies, options);
    this.stripe = options.stripe ? new StripeConnect(options.stripe) : null;
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
  }

  /** Keeps an event and has it handled, in one transaction; one that is told again is neither. */
  @InjectTransactionManager()
  async keepEvent(
    told: { event_id: string; type: string; about: string; told_at: Date },
    alongside: (id: string, context: Context) => Promise<unknown>,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const named = { provider_id: "stripe_connect", event_id: told.event_id };
    await lock(transactionOf(context), `payout-accounts:event:${told.event_id}`);
    const [standing] = await this.listProviderEvents(named, { select: ["id"], take: 1 }, context);
    if (standing) return;
    const { id } = await this.createProviderEvents({ ...told, ...named }, context);
    await alongside(id, context);
  }

  /** Keeps a seller's account, unless she has one; answers the one that she has. */
  @InjectTransactionManager()
  async keepAccount(
    found: { seller_id: string; account_id: string; country: string },
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    const { seller_id } = found;
    await lock(transactionOf(context), `payout-accounts:account:${seller_id}`);
    const [standing] = await this.listPayoutAccounts({ seller_id }, { take: 1 }, context);
    if (standing) return standing.account_id;
    await this.createPayoutAccounts({ ...found, needs: [], currencies: [] }, context);
    return found.account_id;
  }

  /** The moment by the database's clock, which all processes share. */
  async moment(): Promise<Date> {
    const { rows } = await this.#database.raw<{ now: Date }>("select clock_timestamp() as now", []);
    return rows[0]?.now ?? new Date();
  }

  /**
   * Writes how an account stands.
   *
   * @param asked_at before Stripe was asked: what somebody asked for later stays
   */
  async noteAccount(
    account_id: string,
    { state, needs, currencies }: StandingAccount,
    asked_at: Date,
  ): Promise<void> {
    await this.#database.raw(
      `update payout_account set state = ?, needs = ?::text[], currencies = ?::text[], looked_at = ?, updated_at = now()
       where account_id = ? and (looked_at is null or looked_at < ?)`,
      [state, needs, currencies, asked_at, account_id, asked_at],
    );
  }
}
