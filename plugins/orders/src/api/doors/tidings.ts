import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http";
import { AskForOrderLink, OpenOrderLink, StopTidings, WishTiding } from "../inputs/tidings";

const taking = (
  matcher: string,
  schema: Parameters<typeof validateAndTransformBody>[0],
): MiddlewareRoute => ({
  matcher,
  method: "POST",
  middlewares: [validateAndTransformBody(schema)],
});

export const TIDINGS_DOORS: MiddlewareRoute[] = [
  taking("/store/customers/me/tidings", WishTiding),
  taking("/seller/tidings", WishTiding),
  taking("/store/tidings/stop", StopTidings),
  taking("/store/order-links", AskForOrderLink),
  taking("/store/order-links/open", OpenOrderLink),
];
