export { forgetReceipts } from "./forget-receipts";
export { reconcileZarinpal } from "./reconcile-zarinpal";
