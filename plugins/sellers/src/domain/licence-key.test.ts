import { expect, it } from "vitest";
import { licenceKey } from "./licence-key";

it("one licence has one key, however it is written", () => {
  const key = licenceKey({ issuer: "اداره کار فارس", number: "F-1403/12" });
  expect(key).toBe("ادارهکارفارس|f140312");
  expect(licenceKey({ issuer: "ادارة كار  فارس", number: "f ۱۴۰۳ ۱۲" })).toBe(key);
  expect(licenceKey({ issuer: "اداره کار فارس", number: "F-1403/13" })).not.toBe(key);
});
