import { defineMiddlewares, validateAndTransformQuery } from "@medusajs/framework/http";
import { StoreSearchInput } from "./store/search/input";
import { StoreSuggestInput } from "./store/search/suggest/input";

export default defineMiddlewares({
  routes: [
    {
      matcher: "/store/search",
      method: "GET",
      middlewares: [validateAndTransformQuery(StoreSearchInput, { isList: true })],
    },
    {
      matcher: "/store/search/suggest",
      method: "GET",
      middlewares: [validateAndTransformQuery(StoreSuggestInput, { isList: true })],
    },
  ],
});
