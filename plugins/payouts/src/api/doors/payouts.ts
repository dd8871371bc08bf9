import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http";
import {
  BeginAccount,
  ChangeTerms,
  ChooseWay,
  ConfirmRun,
  DraftRun,
  HoldSeller,
  ListPayouts,
  Nothing,
  PageAsked,
  TakeFile,
} from "../inputs/payouts";

const reads = (matcher: string, query: Parameters<typeof validateAndTransformQuery>[0]): MiddlewareRoute => ({
  matcher,
  method: "GET",
  middlewares: [validateAndTransformQuery(query, {})],
});
const posts = (matcher: string, body: Parameters<typeof validateAndTransformBody>[0]): MiddlewareRoute => ({
  matcher,
  method: "POST",
  middlewares: [validateAndTransformBody(body)],
});

/** Larger than any event of Stripe's. */
const LARGEST_EVENT = "512kb";

/** Doors before payouts. Who a seller is the sellers plugin says before all of `/seller`. */
export const PAYOUT_DOORS: MiddlewareRoute[] = [
  reads("/admin/payout-runs", PageAsked),
  posts("/admin/payout-runs", DraftRun),
  posts("/admin/payout-runs/:id/approve", Nothing),
  posts("/admin/payout-runs/:id/withdraw", Nothing),
  posts("/admin/payout-runs/:id/file", TakeFile),
  { ...posts("/admin/payout-runs/:id/confirmations", ConfirmRun), bodyParser: { sizeLimit: "5mb" } },
  reads("/admin/payouts", ListPayouts),
  posts("/admin/payouts/hanging", Nothing),
  posts("/admin/payout-holds/:id", HoldSeller),
  posts("/admin/payout-holds/:id/lift", Nothing),
  reads("/seller/payouts", PageAsked),
  posts("/seller/payouts", ChangeTerms),
  posts("/seller/payouts/request", Nothing),
  posts("/seller/payouts/way", ChooseWay),
  posts("/seller/payouts/stripe", BeginAccount),
  posts("/seller/payouts/stripe/look", Nothing),
  {
    matcher: "/hooks/payouts/stripe",
    method: "POST",
    // What is signed is the body as it came.
    bodyParser: { preserveRawBody: true, sizeLimit: LARGEST_EVENT },
  },
];
