import { expect, it } from "vitest";
import { routePattern } from "./route-pattern";

it.each([
  ["/store/orders/:id", "/store/orders/order_01", "/store/orders/:id"],
  [undefined, "/app/orders/order_01", "/app/*"],
  ["/", "/app", "/app/*"],
  [undefined, "/static/picture.webp", "/static/*"],
  [undefined, "/application", "unmatched"],
  [/^\/x/, "/x/7", "unmatched"],
])("%s at %s counts as %s", (matched, path, expected) => {
  expect(routePattern(matched, path)).toBe(expected);
});
