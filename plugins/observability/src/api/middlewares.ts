import { defineMiddlewares } from "@medusajs/framework/http";
import { observeRequests } from "../instruments";
import { onlyThoseWhoMay } from "./metrics/only-those-who-may";

// Not a middleware, because those of Medusa that refuse a caller come before any of ours.
observeRequests();

export default defineMiddlewares({
  routes: [{ matcher: "/metrics", method: "GET", middlewares: [onlyThoseWhoMay] }],
});
