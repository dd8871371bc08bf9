import Stripe from "stripe";
import {
  type SingleTransfer,
  type TransferProvider,
  TransferRefused,
} from "../../../domain/payouts/provider";
import type { AccountAtStripe } from "../../../domain/payouts/stripe-account";
import type { TransferAtStripe } from "../../../domain/payouts/stripe-transfer";
import { notSentByStripe } from "../../../domain/payouts/ways";

/** How this market pays its sellers by Stripe. */
export interface StripeConnectOptions {
  /** Its secret key. */
  secretKey: string;
  /** What Stripe signs with: one secret for what it tells of the market's own account, one for accounts of sellers. */
  webhookSecrets: readonly string[];
  /** By currency, below which nothing is paid, in whole smallest units. */
  currencies: Record<string, string>;
  /** Another address than Stripe's own: a double of its interface, a proxy. */
  host?: string;
  port?: number;
  protocol?: "http" | "https";
  timeoutMs?: number;
}

/** An event as far as it is kept. */
export interface StripeEvent {
  id: string;
  type: string;
  /** The account or transfer that it is about. */
  about: string;
}

const TIMEOUT_MS = 15_000;
/** What stands for a payout is one transfer. */
const FOUND_AT_MOST = 10;
const PAGE = 100;

/**
 * Sends money to sellers' accounts at Stripe. Every request that makes something has a key: asked twice, made once. Since Stripe
 * forgets keys after some days, a transfer also says which payout it was made for, and can be found by it.
 */
export class StripeConnect implements TransferProvider<TransferAtStripe> {
  readonly id = "stripe_connect";
  /** Below which nothing is paid, by currency. */
  readonly currencies: ReadonlyMap<string, string>;
  readonly #stripe: Stripe;
  readonly #secrets: readonly string[];

  constructor({
    secretKey,
    webhookSecrets,
    currencies,
    host,
    port,
    protocol,
    timeoutMs,
  }: StripeConnectOptions) {
    const not = notSentByStripe(Object.keys(currencies));
    if (not !== undefined) throw new Error(`Stripe does not pay sellers in ${not}.`);
    this.currencies = new Map(Object.entries(currencies));
    this.#secrets = webhookSecrets;
    this.#stripe = new Stripe(secretKey, {
      ...(host && { host, port, protocol }),
      timeout: timeoutMs ?? TIMEOUT_MS,
      maxNetworkRetries: 2,
      telemetry: false,
    });
  }

  /** Opens an account for a seller, whom Stripe will ask who she is; one for each country that she names. */
  async openAccount(seller_id: string, country: string): Promise<string> {
    const { id } = await this.#stripe.accounts.create(
      {
        type: "express",
        country,
        capabilities: { transfers: { requested: true } },
        metadata: { seller: seller_id },
      },
      { idempotencyKey: `account:${seller_id}:${country}` },
    );
    return id;
  }

  /** A page of Stripe's where she tells who she is. It opens once, and not for long: it is made anew each time. */
  async onboarding(account: string, pages: { back: string; again: string }): Promise<string> {
    const { url } = await this.#stripe.accountLinks.create({
      account,
      type: "account_onboarding",
      return_url: pages.back,
      refresh_url: pages.again,
    });
    return url;
  }

  /** An account as it stands now; null when there is none any more, or it is closed to us. */
  async account(id: string): Promise<AccountAtStripe | null> {
    try {
      const account = await this.#stripe.accounts.retrieve(id);
      return account as unknown as AccountAtStripe;
    } catch (failure) {
      // A seller may take her account away from the market: Stripe then forbids to look at it.
      if (failure instanceof Stripe.errors.StripePermissionError || isMissing(failure)) return null;
      throw failure;
    }
  }

  async send({ reference, seller_id, amount, currency, account }: SingleTransfer): Promise<TransferAtStripe> {
    if (amount > BigInt(Number.MAX_SAFE_INTEGER)) throw new TransferRefused("amount_too_large");
    try {
      return kept(
        await this.#stripe.transfers.create(
          {
            amount: Number(amount),
            currency,
            destination: account,
            transfer_group: reference,
            metadata: { payout: reference, seller: seller_id },
          },
          { idempotencyKey: `payout:${reference}` },
        ),
      );
    } catch (failure) {
      // Only what Stripe has looked at and will not do is a refusal; whatever else went wrong, it may have been sent.
      if (failure instanceof Stripe.errors.StripeInvalidRequestError)
        throw new TransferRefused(failure.code ?? "refused");
      throw failure;
    }
  }

  async find(reference: string): Promise<TransferAtStripe | null> {
    const { data } = await this.#stripe.transfers.list({ transfer_group: reference, limit: FOUND_AT_MOST });
    const found = data.map(kept).filter(({ payout }) => payout === reference);
    return found[0] ?? null;
  }

  /** A transfer by Stripe's id. */
  async transfer(id: string): Promise<TransferAtStripe> {
    return kept(await this.#stripe.transfers.retrieve(id));
  }

  /** Transfers that were made since a moment, the youngest first. */
  async *since(moment: Date): AsyncGenerator<TransferAtStripe> {
    const created = { gte: Math.floor(moment.getTime() / 1000) };
    for await (const transfer of this.#stripe.transfers.list({ created, limit: PAGE })) yield kept(transfer);
  }

  /**
   * Reads what says that it is Stripe's.
   *
   * @returns null when it was not signed by Stripe, or too long ago
   */
  read(raw: Buffer | string, signature: string): StripeEvent | null {
    for (const secret of this.#secrets) {
      const event = signed(raw, signature, secret);
      if (!event) continue;
      const { id, type, account } = event;
      // What is told of an account's capability or bank is told of the account.
      const object = event.data.object as { object?: string; id?: string };
      return { id, type, about: (object.object === "transfer" ? object.id : (account ?? object.id)) ?? "" };
    }
    return null;
  }
}

function signed(raw: Buffer | string, signature: string, secret: string): Stripe.Event | null {
  try {
    return Stripe.webhooks.constructEvent(raw, signature, secret);
  } catch {
    return null;
  }
}

function kept({
  id,
  metadata,
  amount,
  amount_reversed,
  currency,
  destination,
}: Stripe.Transfer): TransferAtStripe {
  return {
    id,
    payout: metadata.payout ?? null,
    amount: BigInt(amount),
    reversed: BigInt(amount_reversed),
    currency,
    destination: typeof destination === "string" ? destination : (destination?.id ?? null),
  };
}

const isMissing = (failure: unknown) =>
  failure instanceof Stripe.errors.StripeInvalidRequestError && failure.code === "resource_missing";

/** What a failure of Stripe's is: it will not do what it was asked, or did not answer; null for any other. */
export function stripeFailure(failure: unknown): "refused" | "away" | null {
  if (!(failure instanceof Stripe.errors.StripeError)) return null;
  return failure instanceof Stripe.errors.StripeInvalidRequestError ? "refused" : "away";
}
