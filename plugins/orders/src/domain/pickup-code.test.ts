import { createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { pickupCode } from "./pickup-code";

const hash = (id: string) => createHmac("sha256", "a key").update(id).digest("base64url");

it("a pick-up code has six digits, its own for each part, and stays", () => {
  const codes = Array.from({ length: 200 }, (_, at) => pickupCode(hash(`sord_${at}`)));
  expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
  expect(new Set(codes).size).toBeGreaterThan(195);
  expect(pickupCode(hash("sord_0"))).toBe(codes[0]);
  expect(pickupCode(Buffer.alloc(32).toString("base64url"))).toBe("000000");
});
