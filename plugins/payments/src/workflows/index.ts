export { reconcileZarinpal } from "./reconcile-zarinpal";
