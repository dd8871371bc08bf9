import { authenticate, type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http";
import { CountingInput } from "../../contract/counting";

export const COUNTING_DOORS: MiddlewareRoute[] = [
  {
    matcher: "/store/counting",
    method: "POST",
    middlewares: [
      authenticate("seller", "bearer", { allowUnauthenticated: true }),
      validateAndTransformBody(CountingInput),
    ],
  },
];
