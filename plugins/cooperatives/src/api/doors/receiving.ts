import type { MiddlewareRoute } from "@medusajs/framework/http";
import {
  ClaimOfDispatch,
  DecideReceipt,
  ListDeliveries,
  ListDisputed,
  ListReceipts,
  ListReceiving,
  NoteQuery,
  NothingToSay,
  ObjectToReceipt,
  ReceiveDelivery,
  ReceiveOutside,
  ReportProgress,
  SayOfClaim,
  SendDispatch,
} from "../inputs/receiving";
import { ofBuyers, posts, reads } from "./door";

const COOPERATIVES = "/seller/cooperative";
const OF_BUYER = "/store/wholesale-orders/:id/dispatches";

/** Doors before what members bring to the hub and what leaves it. */
export const RECEIVING_DOORS: MiddlewareRoute[] = [
  ofBuyers(`${OF_BUYER}*`),
  ofBuyers("/store/wholesale-orders/:id/dispatch-photos/*"),
  reads(`${COOPERATIVES}/receiving`, ListReceiving),
  reads(`${COOPERATIVES}/receipts`, ListReceipts),
  posts(`${COOPERATIVES}/receipts`, ReceiveDelivery),
  posts(`${COOPERATIVES}/receipts/:id/cancel`, NothingToSay),
  posts(`${COOPERATIVES}/wholesale-orders/:id/dispatches`, SendDispatch),
  posts(`${COOPERATIVES}/wholesale-orders/:id/outside-receipts`, ReceiveOutside),
  posts(`${COOPERATIVES}/dispatches/:id/arrived`, NothingToSay),
  posts(`${COOPERATIVES}/dispatches/:id/grant`, NothingToSay),
  posts(`${COOPERATIVES}/dispatches/:id/answer-claim`, SayOfClaim),
  reads(`${COOPERATIVES}/dispatches/:id/delivery-note.pdf`, NoteQuery),
  reads("/seller/deliveries", ListDeliveries),
  posts("/seller/deliveries/:id/agree", NothingToSay),
  posts("/seller/deliveries/:id/object", ObjectToReceipt),
  posts("/seller/offers/:id/progress", ReportProgress),
  reads("/admin/receipts-disputed", ListDisputed),
  posts("/admin/receipts-disputed/:id/decide", DecideReceipt),
  reads("/admin/wholesale-claims", ListDisputed),
  posts("/admin/wholesale-claims/:id/decide", SayOfClaim),
  posts(`${OF_BUYER}/:dispatch_id/accept`, NothingToSay),
  posts(`${OF_BUYER}/:dispatch_id/claim`, ClaimOfDispatch),
  posts(`${OF_BUYER}/:dispatch_id/consent`, NothingToSay),
  posts(`${OF_BUYER}/:dispatch_id/escalate`, NothingToSay),
  reads(`${OF_BUYER}/:dispatch_id/delivery-note.pdf`, NoteQuery),
];
