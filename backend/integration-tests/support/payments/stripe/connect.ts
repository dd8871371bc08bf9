import type Stripe from "stripe";
import type { Reply } from "../gateway";

interface Account {
  id: string;
  object: "account";
  country: string;
  default_currency: string;
  payouts_enabled: boolean;
  capabilities: { transfers: "active" | "inactive" };
  requirements: { currently_due: string[]; past_due: string[]; disabled_reason: string | null };
  external_accounts: { object: "list"; data: { id: string; currency: string }[] };
  metadata: Record<string, string>;
}

interface Transfer {
  id: string;
  object: "transfer";
  amount: number;
  amount_reversed: number;
  reversed: boolean;
  currency: string;
  destination: string;
  created: number;
  metadata: Record<string, string>;
  transfer_group: string | null;
}

type Metadata = Record<string, string>;

/** Where Stripe opens no account. */
const CLOSED_TO = new Set(["IR", "KP"]);

/**
 * What Stripe keeps of accounts of sellers and of transfers to them: an account is paid once it is verified, and no more than the
 * market has with Stripe.
 */
export class ConnectBooks {
  readonly accounts = new Map<string, Account>();
  readonly transfers: Transfer[] = [];
  /** What the market has with Stripe, by currency, in the smallest unit. */
  readonly balance: Record<string, number> = {};
  /** Accounts that their owners took away from the market. */
  readonly taken = new Set<string>();

  constructor(readonly newId: (prefix: string) => string) {}

  /** The account that was opened for a seller. */
  accountOf(seller: string): Account {
    const found = [...this.accounts.values()].filter(({ metadata }) => metadata.seller === seller);
    if (found.length !== 1 || !found[0])
      throw new Error(`${found.length} accounts were opened for ${seller}.`);
    return found[0];
  }

  /** Its owner has told Stripe who she is, and that her bank account is in this currency. */
  verify(account: Account, currency = "eur"): Account {
    return Object.assign(account, {
      default_currency: currency,
      payouts_enabled: true,
      capabilities: { transfers: "active" },
      requirements: { currently_due: [], past_due: [], disabled_reason: null },
      external_accounts: { object: "list", data: [{ id: this.newId("ba"), currency }] },
    });
  }

  /** Somebody takes a transfer back, on Stripe's own pages. */
  reverse(transfer: Transfer, amount = transfer.amount): Transfer {
    transfer.amount_reversed += amount;
    transfer.reversed = transfer.amount_reversed === transfer.amount;
    this.balance[transfer.currency] = (this.balance[transfer.currency] ?? 0) + amount;
    return transfer;
  }

  /** Transfers that were made for a payout. */
  transfersOf(payout: string): Transfer[] {
    return this.transfers.filter(({ metadata }) => metadata.payout === payout);
  }

  answer(route: string, id: string, given: Record<string, unknown>): Reply | undefined {
    switch (route) {
      case "POST /v1/accounts":
        return this.#open(given as unknown as Stripe.AccountCreateParams);
      case "GET /v1/accounts/:id": {
        if (this.taken.has(id)) return failed(403, "account_invalid");
        const account = this.accounts.get(id);
        return account ? done(account) : failed(404, "resource_missing");
      }
      case "POST /v1/account_links": {
        if (!this.accounts.has(String(given.account))) return failed(400, "account_invalid");
        const url = `https://connect.stripe.example/setup/${this.newId("link")}`;
        return done({ object: "account_link", created: now(), expires_at: now() + 300, url });
      }
      case "POST /v1/transfers":
        return this.#send(given as unknown as Stripe.TransferCreateParams);
      case "GET /v1/transfers":
        return done(this.#list(given as unknown as Stripe.TransferListParams));
      case "GET /v1/transfers/:id": {
        const transfer = this.transfers.find((one) => one.id === id);
        return transfer ? done(transfer) : failed(404, "resource_missing");
      }
      default:
        return undefined;
    }
  }

  #open({ country = "DE", metadata }: Stripe.AccountCreateParams): Reply {
    if (CLOSED_TO.has(country)) return failed(400, "country_unsupported");
    return done(
      this.open({ id: this.newId("acct"), seller: String((metadata as Metadata).seller), country }),
    );
  }

  /** An account of a seller of whom Stripe knows nothing yet. */
  open({ id, seller, country = "DE" }: { id: string; seller: string; country?: string }): Account {
    const account: Account = {
      id,
      object: "account",
      country,
      default_currency: "eur",
      payouts_enabled: false,
      capabilities: { transfers: "inactive" },
      requirements: {
        currently_due: ["external_account", "individual.verification.document", "tos_acceptance.date"],
        past_due: [],
        disabled_reason: "requirements.past_due",
      },
      external_accounts: { object: "list", data: [] },
      metadata: { seller },
    };
    this.accounts.set(id, account);
    return account;
  }

  #send({ amount, currency, destination, metadata, transfer_group }: Stripe.TransferCreateParams): Reply {
    const account = this.accounts.get(destination);
    if (!account || this.taken.has(destination)) return failed(400, "resource_missing");
    if (account.capabilities.transfers !== "active")
      return failed(400, "insufficient_capabilities_for_transfer");
    const has = this.balance[currency] ?? 0;
    const wanted = Number(amount);
    if (wanted > has) return failed(400, "balance_insufficient");
    this.balance[currency] = has - wanted;
    const transfer: Transfer = {
      id: this.newId("tr"),
      object: "transfer",
      amount: wanted,
      amount_reversed: 0,
      reversed: false,
      currency,
      destination,
      created: now(),
      metadata: metadata as Record<string, string>,
      transfer_group: transfer_group ?? null,
    };
    this.transfers.push(transfer);
    return done(transfer);
  }

  #list({ transfer_group, created, limit = 10, starting_after }: Stripe.TransferListParams): object {
    const since = Number((created as { gte?: number } | undefined)?.gte ?? 0);
    const all = this.transfers
      .filter((one) => one.created >= since && (!transfer_group || one.transfer_group === transfer_group))
      .toReversed();
    const from = starting_after ? all.findIndex(({ id }) => id === starting_after) + 1 : 0;
    const data = all.slice(from, from + Number(limit));
    return { object: "list", url: "/v1/transfers", has_more: from + data.length < all.length, data };
  }
}

const now = () => Math.floor(Date.now() / 1000);

const done = (body: object): Reply => ({ status: 200, body });

const failed = (status: number, code: string): Reply => ({
  status,
  body: { error: { type: "invalid_request_error", code, message: code } },
});
