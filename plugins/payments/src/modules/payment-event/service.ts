import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import Stripe from "stripe";
import { type ChargebackState, chargebackAfter } from "../../domain/stripe-events";
import { ZarinpalClient } from "./gateways/zarinpal-client";
import type { ZarinpalOptions } from "./gateways/zarinpal-options";
import { Chargeback } from "./models/chargeback";
import { PaymentEvent } from "./models/payment-event";

/** Options of the payments plugin that are of gateways. */
export interface PaymentEventOptions {
  /** The secret with which Stripe signs what it tells; without it nothing of it is heard. */
  stripeWebhookSecret?: string;
  zarinpal?: ZarinpalOptions;
  /** Names of jobs that are told of a chargeback: `{ chargeback_id }`. */
  tellBooks?: string[];
}

/** What a gateway tells. */
export interface ToldEvent {
  provider: "stripe" | "zarinpal";
  event_id: string;
  type: string;
  payload: Record<string, unknown>;
}

/** A chargeback as an event tells it. */
export interface HeardChargeback {
  provider: string;
  reference: string;
  payment_id: string | null;
  currency_code: string;
  amount: bigint;
  reason: string;
  state: ChargebackState;
}

/** Keeps what gateways tell of payments, each once, and chargebacks. */
export class PaymentEventModuleService extends MedusaService({ PaymentEvent, Chargeback }) {
  readonly tellBooks: readonly string[];
  readonly zarinpal: ZarinpalClient | null;
  readonly #stripeWebhookSecret: string | undefined;

  constructor(dependencies: Record<string, unknown>, options: PaymentEventOptions = {}, ...rest: unknown[]) {
    super(dependencies, options, ...rest);
    this.tellBooks = options.tellBooks ?? [];
    this.zarinpal = options.zarinpal ? new ZarinpalClient(options.zarinpal) : null;
    this.#stripeWebhookSecret = options.stripeWebhookSecret;
  }

  /**
   * Reads what says that it is Stripe's.
   *
   * @returns null when it was not signed by Stripe, or too long ago; undefined when nobody waits for it
   */
  readStripe(raw: Buffer | string, signature: string): Stripe.Event | null | undefined {
    if (!this.#stripeWebhookSecret) return undefined;
    try {
      return Stripe.webhooks.constructEvent(raw, signature, this.#stripeWebhookSecret);
    } catch {
      return null;
    }
  }

  /** Keeps an event and has it handled, in one transaction; one that is told again is neither. */
  @InjectTransactionManager()
  async keep(
    told: ToldEvent,
    now: Date,
    alongside: (id: string, context: Context) => Promise<unknown>,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; fresh: boolean }> {
    const { provider, event_id } = told;
    await lock(`${provider}:${event_id}`, context);
    const [standing] = await this.listPaymentEvents(
      { provider, event_id },
      { select: ["id"], take: 1 },
      context,
    );
    if (standing) return { id: standing.id, fresh: false };
    const { id } = await this.createPaymentEvents({ ...told, told_at: now } as never, context);
    await alongside(id, context);
    return { id, fresh: true };
  }

  /** Writes a chargeback, or where it stands now, and has the books told in the same transaction. What is told late opens none again. */
  @InjectTransactionManager()
  async noteChargeback(
    heard: HeardChargeback,
    now: Date,
    alongside: (id: string, state: ChargebackState, context: Context) => Promise<unknown>,
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    const { provider, reference, amount, state: told, ...rest } = heard;
    await lock(`chargeback:${provider}:${reference}`, context);
    const [standing] = await this.listChargebacks({ provider, reference }, { take: 1 }, context);
    const state = chargebackAfter(standing?.state, told);
    if (standing && standing.state === state) return standing.id;
    const closed_at = state === "opened" ? null : now;
    if (standing) {
      await this.updateChargebacks({ id: standing.id, state, closed_at } as never, context);
      await alongside(standing.id, state, context);
      return standing.id;
    }
    const { id } = await this.createChargebacks(
      { ...rest, provider, reference, amount: amount.toString(), state, opened_at: now, closed_at } as never,
      context,
    );
    await alongside(id, state, context);
    return id;
  }
}

/** Until the transaction ends nobody else keeps the same. */
async function lock(name: string, context: Context): Promise<void> {
  const run = context.transactionManager as { execute(sql: string, bindings: unknown[]): Promise<unknown> };
  await run.execute("select pg_advisory_xact_lock(hashtext(?))", [`payments:${name}`]);
}
