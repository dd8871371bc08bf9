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
import { verifiedBy } from "../../domain/zarinpal-codes";
import {
  ZarinpalAway,
  ZarinpalClient,
  ZarinpalRefused,
} from "../../modules/payment-event/gateways/zarinpal-client";
import type { ZarinpalOptions } from "../../modules/payment-event/gateways/zarinpal-options";
import { refusal } from "../../workflows/refusal";
import { returnAddress, unitsOf } from "../begun-payment";
import { payBack } from "./pay-back";
import { type Remembered, rememberedIn } from "./remembered";

const BEGUN = 100;
const DONE = 100;

/**
 * Payments by ZarinPal, in rials. The buyer pays on its page; the payment is verified, and so taken, when the order is placed. What
 * is never verified ZarinPal gives back by itself, so a basket that cannot become an order costs nothing.
 */
export class ZarinpalProvider extends AbstractPaymentProvider<ZarinpalOptions> {
  static override identifier = "zarinpal";
  readonly #options: ZarinpalOptions;
  readonly #zarinpal: ZarinpalClient;
  readonly #logger: Logger | undefined;

  static override validateOptions(options: Partial<ZarinpalOptions>): void {
    if (!options.merchantId || !options.storefront)
      throw new MedusaError("invalid_data", "ZarinPal needs its merchantId and the storefront's address.");
  }

  constructor(cradle: { logger?: Logger }, options: ZarinpalOptions) {
    super(cradle, options);
    this.#options = options;
    this.#zarinpal = new ZarinpalClient(options);
    this.#logger = cradle.logger;
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    if (input.currency_code.toLowerCase() !== "irr") throw refusal("payment_currency_refused");
    const units = Number(unitsOf(input.amount, "irr"));
    const session = String(input.context?.idempotency_key ?? input.data?.session_id ?? "");
    const { code, data } = await this.#ask(() =>
      this.#zarinpal.request({
        amount: units,
        callback_url: returnAddress(this.#options.storefront, "zarinpal", input.data),
        description: "خرید از دسترنج",
        metadata: { order_id: session },
      }),
    );
    if (code !== BEGUN || typeof data.authority !== "string") {
      this.#logger?.warn(`ZarinPal: request was answered ${code}`);
      // -9 says that something given is not valid: of what we give only the amount can be.
      throw refusal(code === -9 ? "payment_amount_refused" : "gateway_refused");
    }
    const remembered: Remembered = {
      authority: data.authority,
      units,
      redirect_url: this.#zarinpal.startPay(data.authority),
      verified_at: null,
      ref_id: null,
      card: null,
      refunds: {},
    };
    return { id: data.authority, status: "pending" as PaymentSessionStatus, data: { ...remembered } };
  }

  /** Takes what the buyer paid, by the amount that we wrote down. Asked again, it is taken already. */
  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const known = rememberedIn(data);
    const { code, data: told } = await this.#ask(() => this.#zarinpal.verify(known.authority, known.units));
    const means = verifiedBy(code);
    if (means === "not paid") throw refusal("payment_not_made");
    if (means === "other amount") throw refusal("payment_amount_differs");
    if (means === "unknown") {
      this.#logger?.warn(`ZarinPal: verify was answered ${code}`);
      throw refusal("gateway_away");
    }
    const verified: Remembered = {
      ...known,
      redirect_url: null,
      verified_at: known.verified_at ?? new Date().toISOString(),
      ref_id: told.ref_id === undefined ? known.ref_id : String(told.ref_id),
      // With most of its digits hidden by ZarinPal itself.
      card: typeof told.card_pan === "string" ? told.card_pan : known.card,
    };
    return { status: "captured", data: { ...verified } };
  }

  /** Nothing to do: what is placed is taken already. */
  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data };
  }

  async refundPayment({ data, amount, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const known = rememberedIn(data);
    const key = context?.idempotency_key;
    if (!key || !known.verified_at) throw refusal("gateway_refused");
    if (known.refunds[key] !== undefined) return { data };
    const units = unitsOf(amount, "irr");
    await this.#ask(() => payBack(this.#zarinpal, known, { key, units }, new Date()));
    return { data: { ...known, refunds: { ...known.refunds, [key]: Number(units) } } };
  }

  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    if (rememberedIn(data).verified_at) throw refusal("payment_captured");
    return { data };
  }

  /**
   * Another way to pay was chosen, or the basket has changed. What was only paid goes back by itself; what was verified without
   * anybody hearing of it is undone.
   */
  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    if (!data?.authority) return { data };
    const known = rememberedIn(data);
    const status = await this.#ask(() => this.#zarinpal.inquire(known.authority));
    if (status !== "VERIFIED") return { data };
    const { code } = await this.#ask(() => this.#zarinpal.reverse(known.authority));
    if (code !== DONE) throw refusal("gateway_refused");
    return { data };
  }

  /** An authority has one amount for good: another amount is another authority. */
  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const known = input.data?.authority ? rememberedIn(input.data) : null;
    if (known && BigInt(known.units) === unitsOf(input.amount, "irr")) return { data: input.data };
    await this.deletePayment({ data: input.data });
    const { data, status } = await this.initiatePayment(input);
    return { data, status };
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data };
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const status = await this.#ask(() => this.#zarinpal.inquire(rememberedIn(data).authority));
    return { status: STATUS_OF[status] ?? ("pending" as PaymentSessionStatus), data };
  }

  /** ZarinPal sends no messages. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: "not_supported" };
  }

  async #ask<T>(request: () => Promise<T>): Promise<T> {
    try {
      return await request();
    } catch (failure) {
      if (failure instanceof ZarinpalAway || failure instanceof ZarinpalRefused) {
        this.#logger?.warn(failure.message);
        throw refusal(failure instanceof ZarinpalAway ? "gateway_away" : "gateway_refused");
      }
      throw failure;
    }
  }
}

const STATUS_OF: Record<string, PaymentSessionStatus> = {
  PAID: "authorized",
  VERIFIED: "captured",
  FAILED: "error",
  REVERSED: "canceled",
};
