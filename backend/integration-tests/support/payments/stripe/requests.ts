import type Stripe from "stripe";

/** What the shop may ask of Stripe, as the pinned SDK itself types it; `generate-schemas.mjs` makes schemas of it. */
export interface StripeRequests {
  "POST /v1/checkout/sessions": Stripe.Checkout.SessionCreateParams;
  "GET /v1/checkout/sessions/:id": Stripe.Checkout.SessionRetrieveParams;
  "POST /v1/checkout/sessions/:id/expire": Stripe.Checkout.SessionExpireParams;
  "GET /v1/payment_intents/:id": Stripe.PaymentIntentRetrieveParams;
  "POST /v1/payment_intents/:id/capture": Stripe.PaymentIntentCaptureParams;
  "POST /v1/payment_intents/:id/cancel": Stripe.PaymentIntentCancelParams;
  "GET /v1/refunds": Stripe.RefundListParams;
  "POST /v1/refunds": Stripe.RefundCreateParams;
  "POST /v1/accounts": Stripe.AccountCreateParams;
  "GET /v1/accounts/:id": Stripe.AccountRetrieveParams;
  "POST /v1/account_links": Stripe.AccountLinkCreateParams;
  "POST /v1/transfers": Stripe.TransferCreateParams;
  "GET /v1/transfers": Stripe.TransferListParams;
  "GET /v1/transfers/:id": Stripe.TransferRetrieveParams;
}
