import { expect, it } from "vitest";
import { isReachable, recipientOf } from "./recipient";
import { reachableBy, searched } from "./searched";

it.each(["09171234567", "+989171234567", "00989171234567", "۰۹۱۷ ۱۲۳ ۴۵۶۷", "٩١٧١٢٣٤٥٦٧", "0917-123-4567"])(
  "knows the mobile number %s",
  (typed) => {
    expect(searched(typed)).toEqual({ address: "+989171234567" });
  },
);

it("knows an e-mail however it is written", () => {
  expect(searched(" Sara@Dastranj.example ")).toEqual({ address: "sara@dastranj.example" });
});

it("looks for a piece of what is shown", () => {
  expect(searched("۴۵۶۷")).toEqual({ piece: "4567" });
  expect(searched("@dastranj")).toEqual({ piece: "@dastranj" });
});

it.each([
  ["sms", "+989171234567", "+989171234567"],
  ["sms", "09171234567", undefined],
  ["sms", "+98917123456x", undefined],
  ["email", "Sara@Dastranj.example", "sara@dastranj.example"],
  ["email", "sara@dastranj.example\r\nBcc: all@dastranj.example", undefined],
  ["email", "sara", undefined],
  ["email", "a@b@c.example", undefined],
  ["email", "Sara <sara@dastranj.example>", undefined],
] as const)("an address by %s: %s", (channel, text, address) => {
  expect(recipientOf(channel, text)).toBe(address);
});

it("reaches whom an address names, by its own way", () => {
  expect(reachableBy("۰۹۱۷۱۲۳۴۵۶۷")).toEqual({ mobile: "+989171234567" });
  expect(reachableBy("Sara@Dastranj.example")).toEqual({ email: "sara@dastranj.example" });
  expect(reachableBy("12")).toEqual({ mobile: "12" });
});

it("knows whose address is none, and takes whom nothing reaches for nobody's mistake", () => {
  expect([{ mobile: "0917", email: "sara@dastranj.example" }, { email: "sara" }].map(isReachable)).toEqual([
    false,
    false,
  ]);
  expect([{ mobile: "+989171234567" }, { email: "sara@dastranj.example" }, {}].map(isReachable)).toEqual([
    true,
    true,
    true,
  ]);
});
