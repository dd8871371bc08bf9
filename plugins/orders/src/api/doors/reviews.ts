import {
  authenticate,
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http";
import {
  AdminReviews,
  AnswerReview,
  ChangeReview,
  HideReview,
  RateSeller,
  ReportReview,
  SellerReviews,
  ShowReview,
  StoreReviews,
  VoteReview,
  WriteReview,
} from "../inputs/reviews";

const signedIn = authenticate("customer", ["session", "bearer"]);
const signedInOrNot = authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true });

/** Of an order's reviews, who bought as a guest is known by the order's id. */
export const REVIEW_DOORS: MiddlewareRoute[] = [
  { matcher: "/store/orders/:id/reviews", method: "GET", middlewares: [signedInOrNot] },
  {
    matcher: "/store/orders/:id/reviews",
    method: "POST",
    middlewares: [signedInOrNot, validateAndTransformBody(WriteReview)],
  },
  {
    matcher: "/store/orders/:id/reviews/:review_id",
    method: "POST",
    middlewares: [signedInOrNot, validateAndTransformBody(ChangeReview)],
  },
  {
    matcher: "/store/orders/:id/seller-stars",
    method: "POST",
    middlewares: [signedInOrNot, validateAndTransformBody(RateSeller)],
  },
  { matcher: "/store/orders/:id/review-photos", method: "POST", middlewares: [signedInOrNot] },
  {
    matcher: "/store/reviews",
    method: "GET",
    middlewares: [validateAndTransformQuery(StoreReviews, { isList: true })],
  },
  {
    matcher: "/store/reviews/:id/report",
    method: "POST",
    middlewares: [signedIn, validateAndTransformBody(ReportReview)],
  },
  {
    matcher: "/store/reviews/:id/helpful",
    method: "POST",
    middlewares: [signedIn, validateAndTransformBody(VoteReview)],
  },
  {
    matcher: "/seller/reviews",
    method: "GET",
    middlewares: [validateAndTransformQuery(SellerReviews, { isList: true })],
  },
  {
    matcher: "/seller/reviews/:id/answer",
    method: "POST",
    middlewares: [validateAndTransformBody(AnswerReview)],
  },
  {
    matcher: "/seller/reviews/:id/report",
    method: "POST",
    middlewares: [validateAndTransformBody(ReportReview)],
  },
  {
    matcher: "/admin/reviews",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminReviews, { isList: true })],
  },
  { matcher: "/admin/reviews/:id/hide", method: "POST", middlewares: [validateAndTransformBody(HideReview)] },
  { matcher: "/admin/reviews/:id/show", method: "POST", middlewares: [validateAndTransformBody(ShowReview)] },
];
