import type { MiddlewareRoute } from "@medusajs/framework/http";
import {
  AcceptQuote,
  AskForQuote,
  LetGo,
  ListQuotes,
  ListWholesaleOrders,
  OfferVersion,
  ProformaQuery,
  SayInThread,
} from "../inputs/quote";
import { NoteQuery } from "../inputs/receiving";
import { ofBuyers, posts, reads } from "./door";

const [BUYERS, COOPERATIVES] = ["/store", "/seller/cooperative"];

/** Doors before quotes and what is agreed by them. Who a cooperative is, is said before all of `/seller/cooperative`. */
export const QUOTE_DOORS: MiddlewareRoute[] = [
  ofBuyers(`${BUYERS}/quote-requests*`),
  ofBuyers(`${BUYERS}/wholesale-orders*`),
  posts(`${BUYERS}/quote-requests`, AskForQuote),
  posts(`${BUYERS}/quote-requests/:id/counter`, OfferVersion),
  posts(`${BUYERS}/quote-requests/:id/withdraw`, LetGo),
  posts(`${COOPERATIVES}/quote-requests/:id/offer`, OfferVersion),
  posts(`${COOPERATIVES}/quote-requests/:id/decline`, LetGo),
  ...[BUYERS, COOPERATIVES].flatMap((whose) => [
    reads(`${whose}/quote-requests`, ListQuotes),
    reads(`${whose}/quote-requests/:id/proforma.pdf`, ProformaQuery),
    reads(`${whose}/wholesale-orders`, ListWholesaleOrders),
    reads(`${whose}/wholesale-orders/:id/invoice.pdf`, NoteQuery),
    posts(`${whose}/quote-requests/:id/accept`, AcceptQuote),
    posts(`${whose}/quote-requests/:id/messages`, SayInThread),
  ]),
];
