import { authenticate, type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { OrderInvoiceQuery, PaperQuery, SlipQuery, SlipsQuery } from "../inputs/papers";

const asked = (matcher: string, query: Parameters<typeof validateAndTransformQuery>[0]): MiddlewareRoute => ({
  matcher,
  method: "GET",
  middlewares: [validateAndTransformQuery(query, {})],
});

/** What is printed of orders. */
export const PAPERS_DOORS: MiddlewareRoute[] = [
  asked("/seller/orders/packing-slips.pdf", SlipsQuery),
  asked("/seller/orders/:id/packing-slip.pdf", SlipQuery),
  asked("/seller/orders/:id/parcel-label.pdf", PaperQuery),
  asked("/seller/orders/:id/invoice.pdf", PaperQuery),
  {
    matcher: "/store/orders/:id/invoice.pdf",
    method: "GET",
    middlewares: [
      authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
      validateAndTransformQuery(OrderInvoiceQuery, {}),
    ],
  },
];
