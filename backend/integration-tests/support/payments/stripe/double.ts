import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv, type ValidateFunction } from "ajv";
import qs from "qs";
import Stripe from "stripe";
import { type Asked, GatewayDouble, type Reply } from "../gateway";
import { ConnectBooks } from "./connect";

const here = dirname(fileURLToPath(import.meta.url));
const schema = JSON.parse(readFileSync(join(here, "schemas.json"), "utf8"));
// Forms carry nothing but text: numbers and booleans are read out of it before they are judged.
const ajv = new Ajv({ strict: false, coerceTypes: true, allErrors: true });
const known = Object.keys(schema.properties).map((route) => {
  const [method = "", path = ""] = route.split(" ");
  const pattern = new RegExp(`^${path.replace(/:id/, "([^/]+)")}$`);
  const { [route]: ref } = schema.properties;
  return { route, method, pattern, fits: ajv.compile({ ...ref, definitions: schema.definitions }) };
});

interface Intent {
  id: string;
  object: "payment_intent";
  amount: number;
  amount_received: number;
  currency: string;
  status: "requires_capture" | "succeeded" | "canceled" | "processing";
  metadata: Record<string, string>;
}

interface Checkout {
  id: string;
  object: "checkout.session";
  status: "open" | "complete" | "expired";
  url: string | null;
  amount_total: number;
  currency: string;
  metadata: Record<string, string>;
  payment_intent: string | null;
  given: Record<string, string>;
  success_url: string;
}

interface Refund {
  id: string;
  object: "refund";
  amount: number;
  payment_intent: string;
  status: "succeeded";
  metadata: Record<string, string>;
}

/**
 * Stripe as this shop meets it: judges every request by the SDK's own types, keeps its keys of idempotency, captures what a buyer has
 * reserved, never pays back more than it holds, and sends to sellers (`connect`).
 */
export class StripeDouble extends GatewayDouble {
  readonly checkouts = new Map<string, Checkout>();
  readonly intents = new Map<string, Intent>();
  readonly refunds: Refund[] = [];
  readonly connect = new ConnectBooks((prefix) => this.#id(prefix));
  readonly #answered = new Map<string, { asked: string; reply: Reply }>();
  #count = 0;

  constructor(
    readonly secretKey: string,
    readonly webhookSecret: string,
  ) {
    super();
  }

  /** The buyer pays on Stripe's page; the amount is reserved. */
  pay(checkout_id: string, change: Partial<Intent> = {}): Intent {
    const checkout = this.#of(this.checkouts, checkout_id);
    const intent: Intent = {
      id: this.#id("pi"),
      object: "payment_intent",
      amount: checkout.amount_total,
      amount_received: 0,
      currency: checkout.currency,
      status: "requires_capture",
      metadata: checkout.given,
      ...change,
    };
    this.intents.set(intent.id, intent);
    Object.assign(checkout, { status: "complete", payment_intent: intent.id });
    return intent;
  }

  /** The page that was made for a payment session. */
  checkoutOf(session: string): Checkout {
    const found = [...this.checkouts.values()].findLast(
      ({ metadata }) => metadata.payment_session === session,
    );
    if (!found) throw new Error(`No page was made for ${session}.`);
    return found;
  }

  /** How much of a payment came in and stayed, in cents. */
  holds(intent_id: string): number {
    const { amount_received } = this.#of(this.intents, intent_id);
    return amount_received - this.#paidBack(intent_id);
  }

  /** An event as Stripe sends it: its body, and the header that signs it. */
  event(
    type: string,
    object: object,
    id = this.#id("evt"),
    { account, secret = this.webhookSecret }: { account?: string; secret?: string } = {},
  ): { body: string; signature: string } {
    const body = JSON.stringify({ id, object: "event", type, account, api_version: "x", data: { object } });
    return { body, signature: Stripe.webhooks.generateTestHeaderString({ payload: body, secret }) };
  }

  /** Days pass: what was asked under which key is forgotten. */
  forgetKeys(): void {
    this.#answered.clear();
  }

  protected answer({ method, path, headers, body }: Asked): Reply {
    if (headers.authorization !== `Bearer ${this.secretKey}`)
      return failed(401, "invalid_request_error", "api_key");
    const [address = "", query = ""] = path.split("?");
    const asked = known.find((one) => one.method === method && one.pattern.test(address));
    const given = qs.parse(method === "GET" ? query : body, { depth: 10 }) as Record<string, unknown>;
    if (!asked) return this.#flawed(`${method} ${address}`, "no such route");
    if (!asked.fits(given)) return this.#flawed(asked.route, flaws(asked.fits));
    const id = asked.pattern.exec(address)?.[1] ?? "";
    const key = headers["idempotency-key"];
    if (typeof key !== "string") return this.#do(asked.route, id, given);
    const before = this.#answered.get(key);
    const same = `${asked.route} ${id} ${body}`;
    if (before) return before.asked === same ? before.reply : failed(400, "idempotency_error", "key");
    const reply = this.#do(asked.route, id, given);
    this.#answered.set(key, { asked: same, reply: structuredClone(reply) });
    return reply;
  }

  #do(route: string, id: string, given: Record<string, unknown>): Reply {
    const told = this.connect.answer(route, id, given);
    if (told) return told;
    switch (route) {
      case "POST /v1/checkout/sessions":
        return done(this.#begin(given as unknown as Stripe.Checkout.SessionCreateParams));
      case "GET /v1/checkout/sessions/:id": {
        const { given: _, ...session } = this.#of(this.checkouts, id);
        const intent = this.intents.get(session.payment_intent ?? "");
        const expand = (given.expand as string[] | undefined)?.includes("payment_intent");
        return done({ ...session, payment_intent: expand ? (intent ?? null) : session.payment_intent });
      }
      case "POST /v1/checkout/sessions/:id/expire": {
        const checkout = this.#of(this.checkouts, id);
        if (checkout.status !== "open") return failed(400, "invalid_request_error", "not_open");
        return done(Object.assign(checkout, { status: "expired", url: null }));
      }
      case "GET /v1/payment_intents/:id":
        return done(this.#of(this.intents, id));
      case "POST /v1/payment_intents/:id/capture": {
        const intent = this.#of(this.intents, id);
        if (intent.status !== "requires_capture")
          return failed(400, "invalid_request_error", "payment_intent_unexpected_state");
        return done(Object.assign(intent, { status: "succeeded", amount_received: intent.amount }));
      }
      case "POST /v1/payment_intents/:id/cancel": {
        const intent = this.#of(this.intents, id);
        if (intent.status === "succeeded")
          return failed(400, "invalid_request_error", "payment_intent_unexpected_state");
        return done(Object.assign(intent, { status: "canceled" }));
      }
      case "GET /v1/refunds":
        return done({
          object: "list",
          has_more: false,
          data: this.refunds.filter(({ payment_intent }) => payment_intent === given.payment_intent),
        });
      default:
        return this.#refund(given as unknown as Stripe.RefundCreateParams);
    }
  }

  #begin(given: Stripe.Checkout.SessionCreateParams): object {
    const id = this.#id("cs");
    const lines = given.line_items ?? [];
    const { given: _, ...checkout } = {
      id,
      object: "checkout.session" as const,
      status: "open" as const,
      url: `https://checkout.stripe.example/${id}`,
      amount_total: lines.reduce(
        (sum, { quantity, price_data }) => sum + Number(quantity) * Number(price_data?.unit_amount),
        0,
      ),
      currency: lines[0]?.price_data?.currency ?? "",
      metadata: given.metadata as Record<string, string>,
      payment_intent: null,
      given: given.payment_intent_data?.metadata as Record<string, string>,
      success_url: given.success_url ?? "",
    };
    this.checkouts.set(id, { ...checkout, given: _ });
    return checkout;
  }

  #refund({ payment_intent = "", amount, metadata }: Stripe.RefundCreateParams): Reply {
    const intent = this.#of(this.intents, payment_intent);
    const left = intent.amount_received - this.#paidBack(payment_intent);
    const wanted = amount === undefined ? left : Number(amount);
    if (wanted > left || wanted <= 0) return failed(400, "invalid_request_error", "charge_already_refunded");
    const refund: Refund = {
      id: this.#id("re"),
      object: "refund",
      amount: wanted,
      payment_intent,
      status: "succeeded",
      metadata: metadata as Record<string, string>,
    };
    this.refunds.push(refund);
    return done(refund);
  }

  #paidBack(intent_id: string): number {
    return this.refunds
      .filter(({ payment_intent }) => payment_intent === intent_id)
      .reduce((sum, { amount }) => sum + amount, 0);
  }

  #of<T>(all: Map<string, T>, id: string): T {
    const found = all.get(id);
    if (!found) throw new Error(`Stripe's double knows no ${id}.`);
    return found;
  }

  #id(prefix: string): string {
    this.#count += 1;
    return `${prefix}_test_${this.#count}`;
  }

  #flawed(route: string, why: string): Reply {
    this.malformed.push(`${route}: ${why}`);
    return failed(400, "invalid_request_error", "parameter_unknown");
  }
}

const done = (body: object): Reply => ({ status: 200, body });

const failed = (status: number, type: string, code: string): Reply => ({
  status,
  body: { error: { type, code, message: code } },
});

const flaws = ({ errors }: ValidateFunction): string =>
  (errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join("; ");
