import type { MiddlewareRoute } from "@medusajs/framework/http";
import {
  AcceptOffer,
  AgreeSmaller,
  AllotmentPage,
  BuyOutside,
  ExtendDeadline,
  ListOffers,
  NothingSaid,
  SendPlan,
} from "../inputs/allotment";
import { posts, reads } from "./door";

const ORDER = "/seller/cooperative/wholesale-orders/:id/allotment";

export const ALLOTMENT_DOORS: MiddlewareRoute[] = [
  reads(ORDER, AllotmentPage),
  reads(`${ORDER}/simulation`, AllotmentPage),
  posts(ORDER, SendPlan),
  posts(`${ORDER}/deadline`, ExtendDeadline),
  posts(`${ORDER}/outside`, BuyOutside),
  posts(`${ORDER}/smaller`, AgreeSmaller),
  reads("/seller/offers", ListOffers),
  posts("/seller/offers/:id/accept", AcceptOffer),
  posts("/seller/offers/:id/decline", NothingSaid),
  posts("/seller/offers/:id/take-back", NothingSaid),
];
