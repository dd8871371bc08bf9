import { expect, it } from "vitest";
import { trackingUrl } from "./carriers";

it.each([
  ["post", "1842 0055 1234", "https://tracking.post.ir/?id=184200551234"],
  ["tipax", "TPX/77", "https://tipaxco.com/tracking?id=TPX%2F77"],
  ["courier", "12345", null],
  ["other", "12345", null],
  [null, "12345", null],
  ["toString", "12345", null],
  ["post", "", null],
])("a parcel by %s with %j is followed at %s", (carrier, number, address) => {
  expect(trackingUrl(carrier, number)).toBe(address);
});
