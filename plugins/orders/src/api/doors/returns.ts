import {
  authenticate,
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http";
import {
  AskForReturn,
  DecideReturn,
  ListOfficeReturns,
  ListReturns,
  Nothing,
  ReceiveForSeller,
  ReceiveReturn,
  SentBack,
  WithWords,
} from "../inputs/returns";

const post = (matcher: string, body: Parameters<typeof validateAndTransformBody>[0]): MiddlewareRoute => ({
  matcher,
  method: "POST",
  middlewares: [validateAndTransformBody(body)],
});

const OF_ORDER = "/store/orders/:id/returns";

/** What buyers send back, what sellers make of it, and what the office decides. */
export const RETURNS_DOORS: MiddlewareRoute[] = [
  {
    matcher: `${OF_ORDER}*`,
    middlewares: [authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true })],
  },
  {
    matcher: "/store/orders/:id/return-photos/:photo_id",
    middlewares: [authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true })],
  },
  post(OF_ORDER, AskForReturn),
  post(`${OF_ORDER}/:return_id/withdraw`, Nothing),
  post(`${OF_ORDER}/:return_id/dispute`, WithWords),
  post(`${OF_ORDER}/:return_id/sent`, SentBack),
  {
    matcher: "/seller/returns",
    method: "GET",
    middlewares: [validateAndTransformQuery(ListReturns, { isList: true })],
  },
  post("/seller/returns/:id/approve", Nothing),
  post("/seller/returns/:id/refuse", WithWords),
  post("/seller/returns/:id/receive", ReceiveReturn),
  {
    matcher: "/admin/order-returns",
    method: "GET",
    middlewares: [validateAndTransformQuery(ListOfficeReturns, { isList: true })],
  },
  post("/admin/order-returns/:id/decide", DecideReturn),
  post("/admin/order-returns/:id/receive", ReceiveForSeller),
  post("/admin/order-returns/:id/postage-paid", Nothing),
];
