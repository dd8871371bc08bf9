import { authenticate, defineMiddlewares, validateAndTransformBody } from "@medusajs/framework/http";
import { CLOSING_DOORS } from "./doors/closing";
import { AskForCode, ShowCode } from "./input";

export default defineMiddlewares({
  routes: [
    ...CLOSING_DOORS,
    {
      matcher: "/auth/one-time-codes",
      method: "POST",
      middlewares: [
        authenticate(["customer", "seller"], ["session", "bearer"], { allowUnauthenticated: true }),
        validateAndTransformBody(AskForCode),
      ],
    },
    {
      matcher: "/auth/:actor_type/one-time-code",
      method: "POST",
      middlewares: [validateAndTransformBody(ShowCode)],
    },
  ],
});
