import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { AskPriceChain } from "../inputs/chain";

/** Where the money for goods goes: buyers read it of what is on sale, sellers of what is theirs. */
export const CHAIN_DOORS: MiddlewareRoute[] = [
  {
    matcher: "/store/listings/:handle/price-chain",
    method: "GET",
    middlewares: [validateAndTransformQuery(AskPriceChain, {})],
  },
];
