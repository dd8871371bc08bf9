import { expect, it } from "vitest";
import { maskEmail, maskIdentity, maskMobile, maskSheba } from "./mask";

it("shows the ends alone", () => {
  expect(maskIdentity("9991234561")).toBe("999••••561");
  expect(maskSheba("IR760170000000000000000001")).toBe("IR76••••0001");
  expect(maskMobile("+989121234567")).toBe("+98912••••4567");
  expect(maskEmail("sara@dastranj.example")).toBe("s••••@dastranj.example");
});

it("shows nothing of what is too short to hide", () => {
  expect([maskIdentity(""), maskIdentity("1234567"), maskSheba("IR12")]).toEqual(["••••", "••••", "••••"]);
  expect([maskEmail("a@b.example"), maskEmail("nobody"), maskEmail("@b.example")]).toEqual([
    "••••@b.example",
    "••••",
    "••••",
  ]);
});
