import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http";
import {
  ChangePledge,
  ChangePool,
  ListPledges,
  ListPools,
  ListStorePools,
  MakePledge,
  MakePool,
  Nothing,
  ReadStorePool,
} from "../inputs/pool";
import { ownersOnly } from "../owners-only";

const reads = (matcher: string, query: Parameters<typeof validateAndTransformQuery>[0]): MiddlewareRoute => ({
  matcher,
  method: "GET",
  middlewares: [validateAndTransformQuery(query, {})],
});
const posts = (matcher: string, body: Parameters<typeof validateAndTransformBody>[0]): MiddlewareRoute => ({
  matcher,
  method: "POST",
  middlewares: [ownersOnly, validateAndTransformBody(body)],
});

/** Doors before pools and pledges: what binds a seller or a cooperative is an owner's. */
export const POOL_DOORS: MiddlewareRoute[] = [
  reads("/seller/cooperative/pools", ListPools),
  posts("/seller/cooperative/pools", MakePool),
  posts("/seller/cooperative/pools/:id", ChangePool),
  posts("/seller/cooperative/pools/:id/open", Nothing),
  posts("/seller/cooperative/pools/:id/close", Nothing),
  reads("/seller/cooperative/pools/:id/pledges", ListPledges),
  reads("/seller/pledges", ListPledges),
  posts("/seller/pledges", MakePledge),
  posts("/seller/pledges/:id", ChangePledge),
  posts("/seller/pledges/:id/withdraw", Nothing),
  reads("/store/pools", ListStorePools),
  reads("/store/pools/:handle", ReadStorePool),
];
