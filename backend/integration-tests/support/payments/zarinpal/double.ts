import { Ajv } from "ajv";
import { type Asked, GatewayDouble, type Reply } from "../gateway";

const ajv = new Ajv({ strict: false });
const merchant_id = { type: "string", pattern: "^[0-9a-f-]{36}$" };
const authority = { type: "string", pattern: "^[AS][0-9A-Za-z]{35}$" };
/** Ten thousand rials are the least that ZarinPal takes. */
const amount = { type: "integer", minimum: 10_000, maximum: 2_000_000_000 };

const body = (properties: Record<string, object>, optional: Record<string, object> = {}) =>
  ajv.compile({
    type: "object",
    properties: { merchant_id, ...properties, ...optional },
    required: ["merchant_id", ...Object.keys(properties)],
    additionalProperties: false,
  });

/** The bodies of version 4, as ZarinPal describes them. */
const BODIES: Record<string, ReturnType<typeof body>> = {
  request: body(
    {
      amount,
      callback_url: { type: "string", pattern: "^https?://" },
      description: { type: "string", maxLength: 500 },
    },
    {
      currency: { enum: ["IRR", "IRT"] },
      metadata: {
        type: "object",
        properties: {
          mobile: { type: "string", pattern: "^09\\d{9}$" },
          email: { type: "string" },
          order_id: { type: "string" },
        },
        additionalProperties: false,
      },
    },
  ),
  verify: body({ amount, authority }),
  reverse: body({ authority }),
  inquiry: body({ authority }),
  unVerified: body({}),
};

const AddRefund = ajv.compile({
  type: "object",
  properties: {
    session_id: { type: "string" },
    amount: { type: "integer", minimum: 1 },
    description: { type: "string" },
    method: { enum: ["PAYA", "CARD"] },
    reason: { enum: ["CUSTOMER_REQUEST", "DUPLICATE_TRANSACTION", "SUSPICIOUS_TRANSACTION", "OTHER"] },
  },
  required: ["session_id", "amount"],
  additionalProperties: false,
});

type Status = "IN_BANK" | "PAID" | "VERIFIED" | "FAILED" | "REVERSED";

interface Payment {
  authority: string;
  amount: number;
  callback_url: string;
  status: Status;
  ref_id: number;
  refunds: { amount: number; description: string }[];
}

/** ZarinPal as its makers describe version 4 of its interface, and of its GraphQL what a refund needs. */
export class ZarinpalDouble extends GatewayDouble {
  readonly payments = new Map<string, Payment>();
  /** Whether it lets payments be undone: not from every address, and not for long. */
  reversible = true;
  #count = 0;

  constructor(
    readonly merchantId: string,
    readonly accessToken: string,
    readonly terminalId: string,
  ) {
    super();
  }

  /** The buyer pays on ZarinPal's page, or fails to. */
  pay(authority: string, status: "PAID" | "FAILED" = "PAID"): void {
    this.#of(authority).status = status;
  }

  /** How much of a payment was taken and stayed. */
  holds(authority: string): number {
    const { status, amount, refunds } = this.#of(authority);
    if (status !== "VERIFIED") return 0;
    return amount - refunds.reduce((sum, one) => sum + one.amount, 0);
  }

  protected answer({ method, path, headers, body: text }: Asked): Reply {
    const given = JSON.parse(text || "{}") as Record<string, unknown>;
    if (method === "POST" && path.startsWith("/api/v4/graphql"))
      return this.#graphql(headers.authorization, given);
    const verb = /^\/pg\/v4\/payment\/(\w+)\.json$/.exec(path)?.[1] ?? "";
    const fits = BODIES[verb];
    if (method !== "POST" || !fits) return { status: 404, body: "" };
    if (!fits(given)) {
      this.malformed.push(`${verb}: ${ajv.errorsText(fits.errors)}`);
      return refused(-9);
    }
    if (given.merchant_id !== this.merchantId) return refused(-10);
    return this.#do(verb, given);
  }

  #do(verb: string, given: Record<string, unknown>): Reply {
    if (verb === "unVerified")
      return told(100, {
        authorities: [...this.payments.values()]
          .filter(({ status }) => status === "PAID")
          .map((one) => ({ authority: one.authority, amount: one.amount, callback_url: one.callback_url })),
      });
    if (verb === "request") return this.#begin(given);
    const payment = this.payments.get(String(given.authority));
    if (!payment) return refused(-54);
    if (verb === "inquiry") return told(100, { status: payment.status });
    if (verb === "reverse") {
      if (payment.status !== "VERIFIED") return refused(-61);
      if (!this.reversible) return refused(-63);
      payment.status = "REVERSED";
      return told(100, {});
    }
    if (payment.amount !== given.amount) return refused(-50);
    if (payment.status !== "PAID" && payment.status !== "VERIFIED") return refused(-51);
    const code = payment.status === "PAID" ? 100 : 101;
    payment.status = "VERIFIED";
    return told(code, { ref_id: payment.ref_id, card_pan: "502229******5995", card_hash: "1EBE3", fee: 0 });
  }

  #begin({ amount, callback_url }: Record<string, unknown>): Reply {
    this.#count += 1;
    const authority = `A${String(this.#count).padStart(35, "0")}`;
    this.payments.set(authority, {
      authority,
      amount: Number(amount),
      callback_url: String(callback_url),
      status: "IN_BANK",
      ref_id: 1_000_000 + this.#count,
      refunds: [],
    });
    return told(100, { authority, fee_type: "Merchant", fee: 100 });
  }

  #graphql(authorization: string | undefined, given: Record<string, unknown>): Reply {
    const { query = "", variables = {} } = given as { query?: string; variables?: Record<string, unknown> };
    if (authorization !== `Bearer ${this.accessToken}`) return graphqlRefused("Unauthenticated");
    if (query.includes("Session(")) {
      const found = [...this.payments.values()].find(
        ({ ref_id }) => String(ref_id) === variables.reference_id,
      );
      if (variables.terminal_id !== this.terminalId || !found) return graphql({ Session: [] });
      const timeline = found.refunds.map((one) => ({ refund_amount: one.amount, refund_status: "PENDING" }));
      return graphql({
        Session: [{ id: `9${found.ref_id}`, status: found.status, amount: found.amount, timeline }],
      });
    }
    if (!AddRefund(variables)) {
      this.malformed.push(`AddRefund: ${ajv.errorsText(AddRefund.errors)}`);
      return graphqlRefused("validation");
    }
    const { session_id, amount, description } = variables as {
      session_id: string;
      amount: number;
      description: string;
    };
    const payment = [...this.payments.values()].find(({ ref_id }) => session_id === `9${ref_id}`);
    if (!payment || amount > this.holds(payment.authority)) return graphqlRefused("amount");
    payment.refunds.push({ amount, description });
    return graphql({
      resource: {
        id: `refund-${payment.ref_id}-${payment.refunds.length}`,
        terminal_id: this.terminalId,
        amount,
      },
    });
  }

  #of(authority: string): Payment {
    const found = this.payments.get(authority);
    if (!found) throw new Error(`ZarinPal's double knows no ${authority}.`);
    return found;
  }
}

const told = (code: number, data: object): Reply => ({
  status: 200,
  body: { data: { code, message: "Success", ...data }, errors: [] },
});

const refused = (code: number): Reply => ({
  status: code === -9 ? 422 : 401,
  body: { data: [], errors: { code, message: "refused", validations: [] } },
});

const graphql = (data: object): Reply => ({ status: 200, body: { data } });
const graphqlRefused = (message: string): Reply => ({
  status: 200,
  body: { data: null, errors: [{ message }] },
});
