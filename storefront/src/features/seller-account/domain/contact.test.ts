import { expect, test } from "vitest";
import { contactOf } from "./contact";

test("an address with @ is an e-mail, anything else a number", () => {
  expect(contactOf(" zahra@example.com ")).toEqual({ email: "zahra@example.com" });
  expect(contactOf("۰۹۱۲ ۳۴۵ ۶۷۸۹")).toEqual({ mobile: "۰۹۱۲ ۳۴۵ ۶۷۸۹" });
});
