import {
  authenticate,
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http";
import { ownersOnly } from "../owners-only";

type Query = Parameters<typeof validateAndTransformQuery>[0];
type Body = Parameters<typeof validateAndTransformBody>[0];

/** A question, with what may stand in its address. */
export const reads = (matcher: string, query: Query): MiddlewareRoute => ({
  matcher,
  method: "GET",
  middlewares: [validateAndTransformQuery(query, {})],
});

/** A deed, with what may be told of it. */
export const posts = (matcher: string, body: Body): MiddlewareRoute => ({
  matcher,
  method: "POST",
  middlewares: [validateAndTransformBody(body)],
});

/** A deed that binds a seller or a cooperative: an owner's. */
export const ownersPost = (matcher: string, body: Body): MiddlewareRoute => ({
  matcher,
  method: "POST",
  middlewares: [ownersOnly, validateAndTransformBody(body)],
});

/** A deed of an owner's of which nothing is told, or a photo alone. */
export const owners = (method: "POST" | "DELETE", matcher: string): MiddlewareRoute => ({
  matcher,
  method,
  middlewares: [ownersOnly],
});

/** Only for buyers who have signed in. */
export const ofBuyers = (matcher: string): MiddlewareRoute => ({
  matcher,
  middlewares: [authenticate("customer", ["session", "bearer"])],
});
