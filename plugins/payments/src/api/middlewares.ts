import {
  defineMiddlewares,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http";
import { ConfirmReceipt, ListReceipts, RefuseReceipt } from "./inputs";

/** Larger than any event of Stripe's. */
const LARGEST_EVENT = "512kb";

export default defineMiddlewares({
  routes: [
    {
      matcher: "/hooks/payments/stripe",
      method: "POST",
      // What is signed is the body as it came.
      bodyParser: { preserveRawBody: true, sizeLimit: LARGEST_EVENT },
    },
    {
      matcher: "/admin/receipts",
      method: "GET",
      middlewares: [validateAndTransformQuery(ListReceipts, { isList: true })],
    },
    {
      matcher: "/admin/receipts/:id/confirm",
      method: "POST",
      middlewares: [validateAndTransformBody(ConfirmReceipt)],
    },
    {
      matcher: "/admin/receipts/:id/refuse",
      method: "POST",
      middlewares: [validateAndTransformBody(RefuseReceipt)],
    },
  ],
});
