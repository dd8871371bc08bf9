import type { ZarinpalOptions } from "./zarinpal-options";

/** ZarinPal did not answer, or not with anything that could be read: whether it did what was asked is not known. */
export class ZarinpalAway extends Error {}

/** ZarinPal understood, and does not do it. */
export class ZarinpalRefused extends Error {}

/** What ZarinPal answers of every request: a code, and what belongs to it. */
export interface ZarinpalAnswer {
  code: number | undefined;
  data: Record<string, unknown>;
}

/** A payment of which ZarinPal knows that it was made and nobody asked whether. */
export interface Unverified {
  authority: string;
  amount: number;
}

/** A payment as ZarinPal's GraphQL tells it. */
export interface ZarinpalSession {
  id: string;
  /** How much of it went back, in rials. */
  refunded: bigint;
}

const URL_OF_IT = "https://payment.zarinpal.com";
const GRAPHQL_URL = "https://next.zarinpal.com/api/v4/graphql/";
const TIMEOUT_MS = 15_000;
const NOT_FOUND = 404;

/** ZarinPal's interface, version 4, as its makers describe it. Amounts are rials. */
export class ZarinpalClient {
  readonly #options: ZarinpalOptions;

  constructor(options: ZarinpalOptions) {
    this.#options = options;
  }

  /** Whether refunds by GraphQL are set up. */
  get paysBack(): boolean {
    return Boolean(this.#options.accessToken && this.#options.terminalId);
  }

  /** Where a buyer pays what was requested. */
  startPay(authority: string): string {
    return new URL(`/pg/StartPay/${encodeURIComponent(authority)}`, this.#url).href;
  }

  /** Begins a payment; 100 is begun. */
  request(payment: {
    amount: number;
    callback_url: string;
    description: string;
    metadata: Record<string, string>;
  }): Promise<ZarinpalAnswer> {
    return this.#rest("request", { ...payment, currency: "IRR" });
  }

  /** Takes a payment that the buyer made; asked again it answers 101. */
  verify(authority: string, amount: number): Promise<ZarinpalAnswer> {
    return this.#rest("verify", { authority, amount });
  }

  /** Undoes a payment within half an hour. */
  reverse(authority: string): Promise<ZarinpalAnswer> {
    return this.#rest("reverse", { authority });
  }

  /** Where a payment stands: PAID, VERIFIED, IN_BANK, FAILED, REVERSED. */
  async inquire(authority: string): Promise<string> {
    const { data } = await this.#rest("inquiry", { authority });
    return String(data.status ?? "");
  }

  /** The last hundred payments that were made and not verified. */
  async unverified(): Promise<Unverified[]> {
    const { data } = await this.#rest("unVerified", {});
    const listed = Array.isArray(data.authorities) ? data.authorities : [];
    return listed.flatMap((one: { authority?: unknown; amount?: unknown }) =>
      typeof one?.authority === "string" && Number.isSafeInteger(Number(one.amount))
        ? [{ authority: one.authority, amount: Number(one.amount) }]
        : [],
    );
  }

  /** The payment that was verified under a reference; null where there is none. */
  async sessionOf(reference_id: string): Promise<ZarinpalSession | null> {
    const { terminalId } = this.#options;
    const told = await this.#graphql(SESSIONS, { terminal_id: terminalId, reference_id });
    const sessions = Array.isArray(told.Session) ? told.Session : told.Session ? [told.Session] : [];
    const session = sessions[0] as { id?: unknown; timeline?: unknown } | undefined;
    if (!session?.id) return null;
    return { id: String(session.id), refunded: refundedIn(session.timeline) };
  }

  /** Pays an amount back; answers the refund's id. */
  async refund(session_id: string, amount: number, description: string): Promise<string> {
    const variables = { session_id, amount, description, method: "PAYA", reason: "CUSTOMER_REQUEST" };
    const { resource } = (await this.#graphql(ADD_REFUND, variables)) as { resource?: { id?: unknown } };
    if (!resource?.id) throw new ZarinpalAway("ZarinPal answered a refund without its id.");
    return String(resource.id);
  }

  get #url(): string {
    return this.#options.url ?? URL_OF_IT;
  }

  async #rest(verb: string, body: object): Promise<ZarinpalAnswer> {
    const address = new URL(`/pg/v4/payment/${verb}.json`, this.#url);
    const told = await this.#post(address, { merchant_id: this.#options.merchantId, ...body }, {});
    const { data, errors } = told as { data?: unknown; errors?: unknown };
    // What failed has an empty list for its data.
    const good = data && !Array.isArray(data) ? (data as Record<string, unknown>) : {};
    const bad = errors && !Array.isArray(errors) ? (errors as Record<string, unknown>) : {};
    const code = Number(good.code ?? bad.code ?? Number.NaN);
    if (!Number.isInteger(code)) throw new ZarinpalAway(`ZarinPal's answer to ${verb} has no code.`);
    return { code, data: good };
  }

  async #graphql(query: string, variables: object): Promise<Record<string, unknown>> {
    const { accessToken, graphqlUrl } = this.#options;
    const headers = { authorization: `Bearer ${accessToken}` };
    const told = await this.#post(new URL(graphqlUrl ?? GRAPHQL_URL), { query, variables }, headers);
    const { data, errors } = told as { data?: Record<string, unknown> | null; errors?: unknown[] };
    if (errors?.length || !data) throw new ZarinpalRefused("ZarinPal refused what its GraphQL was asked.");
    return data;
  }

  async #post(address: URL, body: object, headers: Record<string, string>): Promise<unknown> {
    let response: Response;
    try {
      response = await fetch(address, {
        method: "POST",
        redirect: "error",
        headers: { "content-type": "application/json", accept: "application/json", ...headers },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(this.#options.timeoutMs ?? TIMEOUT_MS),
      });
    } catch (failure) {
      throw new ZarinpalAway(`ZarinPal was not reached: ${(failure as Error).name}`);
    }
    if (response.status >= 500 || response.status === NOT_FOUND)
      throw new ZarinpalAway(`ZarinPal answered ${response.status}.`);
    // Refusals come with a body that says why, under a 4xx as under a 200.
    return response.json().catch(() => {
      throw new ZarinpalAway(`ZarinPal answered ${response.status} and no JSON.`);
    });
  }
}

/** One entry, or a list of them. What failed went nowhere. */
function refundedIn(timeline: unknown): bigint {
  const entries = Array.isArray(timeline) ? timeline : timeline ? [timeline] : [];
  return entries.reduce((sum: bigint, entry: { refund_amount?: unknown; refund_status?: unknown }) => {
    const amount = Number(entry?.refund_amount ?? 0);
    const failed = /FAIL|REJECT|CANCEL/i.test(String(entry?.refund_status ?? ""));
    return failed || !Number.isSafeInteger(amount) ? sum : sum + BigInt(amount);
  }, 0n);
}

const SESSIONS = `query Sessions($terminal_id: ID!, $reference_id: String) {
  Session(terminal_id: $terminal_id, reference_id: $reference_id) {
    id status amount timeline { refund_amount refund_time refund_status }
  }
}`;

const ADD_REFUND = `mutation AddRefund($session_id: ID!, $amount: BigInteger!, $description: String, $method: InstantPayoutActionTypeEnum, $reason: RefundReasonEnum) {
  resource: AddRefund(session_id: $session_id, amount: $amount, description: $description, method: $method, reason: $reason) {
    terminal_id id amount timeline { refund_amount refund_time refund_status }
  }
}`;
