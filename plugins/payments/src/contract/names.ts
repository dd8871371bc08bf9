/** Name of the module that keeps what gateways tell of payments, and chargebacks. */
export const PAYMENT_EVENT_MODULE = "payment_event";

/** Name of the module that keeps receipts of bank transfers. */
export const TRANSFER_RECEIPT_MODULE = "transfer_receipt";

/** Medusa's ids of the providers. */
export const STRIPE_PROVIDER = "pp_stripe_stripe";
export const ZARINPAL_PROVIDER = "pp_zarinpal_zarinpal";

/** Medusa's own provider: money that changes hands outside the shop. */
export const MANUAL_PROVIDER = "pp_system_default";
