import { expect, it } from "vitest";
import { maskIdentity, maskMobile, maskSheba } from "./mask";

it("shows the ends alone", () => {
  expect(maskIdentity("9991234561")).toBe("999••••561");
  expect(maskSheba("IR760170000000000000000001")).toBe("IR76••••0001");
  expect(maskMobile("+989121234567")).toBe("+98912••••4567");
});

it("shows nothing of what is too short to hide", () => {
  expect([maskIdentity(""), maskIdentity("1234567"), maskSheba("IR12")]).toEqual(["••••", "••••", "••••"]);
});
