import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http";
import { TimeOffInput, WorkshopInput } from "../../contract/workshop";
import { StorePromiseQuery } from "../store/listings/input";

const post = (matcher: string, body: Parameters<typeof validateAndTransformBody>[0]): MiddlewareRoute => ({
  matcher,
  method: "POST",
  middlewares: [validateAndTransformBody(body)],
});

/** What a seller says of her workshop, and what buyers are promised. */
export const WORKSHOP_DOORS: MiddlewareRoute[] = [
  post("/seller/workshop", WorkshopInput),
  post("/seller/time-off", TimeOffInput),
  post("/seller/time-off/:id", TimeOffInput),
  {
    matcher: "/store/listings/:handle/promise",
    method: "GET",
    middlewares: [validateAndTransformQuery(StorePromiseQuery, {})],
  },
];
