import { authenticate, defineMiddlewares, validateAndTransformBody } from "@medusajs/framework/http";
import { CLOSING_DOORS } from "./doors/closing";
import { AskForCode, BecomeBuyer, ShowCode } from "./input";
import { refuseWeakPassword } from "./password";

export default defineMiddlewares({
  routes: [
    ...CLOSING_DOORS,
    // Without a method: before Medusa spends the token.
    { matcher: "/auth/:actor_type/emailpass/update", middlewares: [refuseWeakPassword] },
    { matcher: "/auth/:actor_type/emailpass/register", middlewares: [refuseWeakPassword] },
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
    {
      matcher: "/store/buyers",
      method: "POST",
      middlewares: [
        authenticate("customer", ["session", "bearer"], { allowUnregistered: true }),
        validateAndTransformBody(BecomeBuyer),
      ],
    },
  ],
});
