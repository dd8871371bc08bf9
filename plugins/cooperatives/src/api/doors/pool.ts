import type { MiddlewareRoute } from "@medusajs/framework/http";
import {
  ChangePledge,
  ChangePool,
  ListPledges,
  ListPools,
  ListStorePools,
  MakePledge,
  MakePool,
  Nothing,
  OrderDirectly,
  OrderPoolPhotos,
  PriceDirectly,
  ReadStorePool,
} from "../inputs/pool";
import { ofBuyers, owners, ownersPost, posts, reads } from "./door";

/** Doors before pools and pledges: what binds a seller or a cooperative is an owner's. */
export const POOL_DOORS: MiddlewareRoute[] = [
  reads("/seller/cooperative/pools", ListPools),
  ownersPost("/seller/cooperative/pools", MakePool),
  ownersPost("/seller/cooperative/pools/:id", ChangePool),
  ownersPost("/seller/cooperative/pools/:id/open", Nothing),
  ownersPost("/seller/cooperative/pools/:id/close", Nothing),
  owners("POST", "/seller/cooperative/pools/:id/photos"),
  ownersPost("/seller/cooperative/pools/:id/photos/order", OrderPoolPhotos),
  owners("DELETE", "/seller/cooperative/pools/:id/photos/:photo_id"),
  reads("/seller/cooperative/pools/:id/pledges", ListPledges),
  reads("/seller/pledges", ListPledges),
  ownersPost("/seller/pledges", MakePledge),
  ownersPost("/seller/pledges/:id", ChangePledge),
  ownersPost("/seller/pledges/:id/withdraw", Nothing),
  reads("/store/pools", ListStorePools),
  reads("/store/pools/:handle", ReadStorePool),
  ofBuyers("/store/pools/:handle/purchase"),
  reads("/store/pools/:handle/purchase", PriceDirectly),
  ofBuyers("/store/pools/:handle/orders"),
  posts("/store/pools/:handle/orders", OrderDirectly),
];
