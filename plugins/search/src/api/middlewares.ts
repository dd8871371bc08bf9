import { defineMiddlewares, validateAndTransformQuery } from "@medusajs/framework/http";
import { StoreSearchInput } from "./store/search/input";

export default defineMiddlewares({
  routes: [
    {
      matcher: "/store/search",
      method: "GET",
      middlewares: [validateAndTransformQuery(StoreSearchInput, { isList: true })],
    },
  ],
});
