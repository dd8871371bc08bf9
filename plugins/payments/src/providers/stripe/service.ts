import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  Logger,
  PaymentSessionStatus,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import { AbstractPaymentProvider, MedusaError } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { refusal } from "../../workflows/refusal";
import { returnAddress, unitsOf } from "../begun-payment";
import { type StripeOptions, stripeClient } from "./options";
import { refusalOf } from "./refusal-of";

/** What a payment session remembers. Buyers see it: nothing in it is secret. */
interface Remembered {
  /** Medusa's payment session. */
  session: string;
  /** Stripe's page. */
  checkout: string;
  /** In the currency's smallest unit. */
  units: number;
  currency: string;
  /** Where the buyer pays. */
  redirect_url: string | null;
  /** Known once the buyer has paid. */
  payment_intent: string | null;
}

/**
 * Payments by Stripe. The buyer pays on Stripe's page, which only reserves the amount; it is captured when the order is placed, so a
 * basket that cannot become an order costs nothing. Every request that moves money has a key: asked twice, done once.
 */
export class StripeProvider extends AbstractPaymentProvider<StripeOptions> {
  static override identifier = "stripe";
  readonly #options: StripeOptions;
  readonly #stripe: Stripe;
  readonly #logger: Logger | undefined;

  static override validateOptions(options: Partial<StripeOptions>): void {
    if (!options.secretKey || !options.storefront)
      throw new MedusaError("invalid_data", "Stripe needs its secretKey and the storefront's address.");
  }

  constructor(cradle: { logger?: Logger }, options: StripeOptions) {
    super(cradle, options);
    this.#options = options;
    this.#stripe = stripeClient(options);
    this.#logger = cradle.logger;
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const session = String(input.context?.idempotency_key ?? "");
    return this.#begin(input, session, `${session}:begin`);
  }

  /** Has Stripe make a page for the amount; one key, one page. */
  async #begin(
    input: Pick<InitiatePaymentInput, "amount" | "currency_code" | "data">,
    session: string,
    idempotencyKey: string,
  ): Promise<InitiatePaymentOutput> {
    const currency = input.currency_code.toLowerCase();
    const units = Number(unitsOf(input.amount, currency));
    const metadata = { payment_session: session };
    const back = (paid: string) => returnAddress(this.#options.storefront, "stripe", input.data, { paid });
    const checkout = await this.#ask(() =>
      this.#stripe.checkout.sessions.create(
        {
          mode: "payment",
          line_items: [
            {
              quantity: 1,
              price_data: { currency, unit_amount: units, product_data: { name: "Dastranj · دسترنج" } },
            },
          ],
          payment_intent_data: { capture_method: "manual", metadata },
          metadata,
          client_reference_id: session,
          success_url: back("1"),
          cancel_url: back("0"),
        },
        { idempotencyKey },
      ),
    );
    const begun: Remembered = {
      session,
      checkout: checkout.id,
      units,
      currency,
      redirect_url: checkout.url,
      payment_intent: null,
    };
    return { id: checkout.id, status: "pending" as PaymentSessionStatus, data: { ...begun } };
  }

  /** Takes what the buyer has reserved; the order is placed by it. Asked again, it finds it taken. */
  async authorizePayment({ data, context }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const known = knownOf(data);
    const intent = await this.#intentOf(known);
    if (!intent || intent.status === "canceled") throw refusal("payment_not_made");
    if (intent.amount !== known.units || intent.currency !== known.currency)
      throw refusal("payment_amount_differs");
    if (intent.status === "processing") throw refusal("payment_under_way");
    if (intent.status !== "succeeded" && intent.status !== "requires_capture")
      throw refusal("payment_not_made");
    const key = `${context?.idempotency_key ?? known.session}:capture`;
    const taken =
      intent.status === "succeeded"
        ? intent
        : await this.#ask(() => this.#stripe.paymentIntents.capture(intent.id, {}, { idempotencyKey: key }));
    if (taken.amount_received !== known.units) throw refusal("payment_amount_differs");
    return { status: "captured", data: { ...known, redirect_url: null, payment_intent: taken.id } };
  }

  /** Nothing to do: what is placed is taken already. */
  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data };
  }

  async refundPayment({ data, amount, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const known = knownOf(data);
    const key = context?.idempotency_key;
    if (!key || !known.payment_intent) throw refusal("gateway_refused");
    const units = Number(unitsOf(amount, known.currency));
    const payment_intent = known.payment_intent;
    // Stripe forgets a key after some days, and a refund may be tried for longer: what was made says under which key.
    const made = await this.#ask(() => this.#stripe.refunds.list({ payment_intent, limit: 100 }));
    const same = made.data.find(({ metadata }) => metadata?.refund === key);
    if (same && same.amount !== units) throw refusal("refund_unclear");
    const standing = same && !["failed", "canceled"].includes(same.status ?? "");
    if (!standing)
      await this.#ask(() =>
        this.#stripe.refunds.create(
          { payment_intent, amount: units, metadata: { refund: key } },
          { idempotencyKey: key },
        ),
      );
    return { data };
  }

  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const intent = await this.#intentOf(knownOf(data));
    if (intent?.status === "succeeded") throw refusal("payment_captured");
    if (intent) await this.#release(intent);
    return { data };
  }

  /** Another way to pay was chosen, or the basket has changed: what was reserved is let go, what was taken goes back whole. */
  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    if (!data?.checkout) return { data };
    const known = knownOf(data);
    const checkout = await this.#ask(() => this.#stripe.checkout.sessions.retrieve(known.checkout, {}));
    if (checkout.status === "open")
      await this.#ask(() => this.#stripe.checkout.sessions.expire(known.checkout, {}));
    const intent = await this.#intentOf(known);
    if (intent?.status === "succeeded")
      await this.#ask(() =>
        this.#stripe.refunds.create(
          { payment_intent: intent.id, metadata: { refund: `${known.checkout}:back` } },
          { idempotencyKey: `${known.checkout}:back` },
        ),
      );
    else if (intent) await this.#release(intent);
    return { data };
  }

  /** A page of Stripe's has one amount for good: another amount is another page. */
  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const known = input.data?.checkout ? knownOf(input.data) : null;
    const currency = input.currency_code.toLowerCase();
    if (known && known.currency === currency && BigInt(known.units) === unitsOf(input.amount, currency))
      return { data: input.data };
    await this.deletePayment({ data: input.data });
    const session = known?.session ?? String(input.context?.idempotency_key ?? "");
    // The old page's key would answer with the old page.
    const { data, status } = await this.#begin(input, session, `${known?.checkout ?? session}:again`);
    return { data, status };
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data };
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const intent = await this.#intentOf(knownOf(data));
    return { status: statusOf(intent?.status), data };
  }

  /** Stripe's events come by our own door, which keeps them before it answers. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: "not_supported" };
  }

  async #intentOf({ checkout, payment_intent }: Remembered): Promise<Stripe.PaymentIntent | null> {
    if (payment_intent) return this.#ask(() => this.#stripe.paymentIntents.retrieve(payment_intent, {}));
    const session = await this.#ask(() =>
      this.#stripe.checkout.sessions.retrieve(checkout, { expand: ["payment_intent"] }),
    );
    return session.payment_intent && typeof session.payment_intent === "object"
      ? session.payment_intent
      : null;
  }

  async #release({ id, status }: Stripe.PaymentIntent): Promise<void> {
    if (status === "canceled") return;
    await this.#ask(() => this.#stripe.paymentIntents.cancel(id, {}, { idempotencyKey: `${id}:release` }));
  }

  async #ask<T>(request: () => Promise<T>): Promise<T> {
    try {
      return await request();
    } catch (failure) {
      throw refusalOf(failure, this.#logger);
    }
  }
}

function knownOf(data: Record<string, unknown> | undefined): Remembered {
  const known = (data ?? {}) as Partial<Remembered>;
  if (!known.checkout || !known.units || !known.currency) throw refusal("payment_not_made");
  return {
    session: known.session ?? "",
    checkout: known.checkout,
    units: known.units,
    currency: known.currency,
    redirect_url: known.redirect_url ?? null,
    payment_intent: known.payment_intent ?? null,
  };
}

function statusOf(status: Stripe.PaymentIntent.Status | undefined): PaymentSessionStatus {
  if (status === "succeeded") return "captured";
  if (status === "requires_capture") return "authorized";
  if (status === "canceled") return "canceled";
  return "pending";
}
