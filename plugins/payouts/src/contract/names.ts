/** Name under which the ledger is registered in the container; its service is `Ledger`. */
export const LEDGER_MODULE = "ledger";

/** Name of the module that keeps the rules of commission; its service is `SaleTerms` of the orders plugin. */
export const COMMISSION_MODULE = "commission";

/** Name of the module that keeps payouts, their runs and how each seller is paid. */
export const PAYOUT_MODULE = "payout";

/** Name of the module that keeps sellers' accounts at Stripe, and what Stripe tells of them and of transfers. */
export const PAYOUT_ACCOUNT_MODULE = "payout_account";

/** Name of the module that keeps what operators tell the books, and what does not agree with them. */
export const BOOKS_MODULE = "books";
