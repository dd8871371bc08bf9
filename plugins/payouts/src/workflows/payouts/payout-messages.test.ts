import { describe, expect, it } from "vitest";
import { PAYOUT_MESSAGES } from "./payout-messages";

/** As much as can ever stand in one. */
const LONGEST = {
  amount: Number.MAX_SAFE_INTEGER,
  currency_code: "irr",
  decimals: 0,
  way: "bank_file" as const,
  account: "IR76••••0001",
  why: "شماره شبا با نام صاحب حساب یکی نیست\r\n؛ با شعبه تماس بگیرید. ".repeat(6),
  at_desk: "https://www.a-market-of-some-length.example/en/seller/payouts",
};
const messages = Object.entries(PAYOUT_MESSAGES);

describe.each(["fa", "en"] as const)("in %s", (language) => {
  it.each(messages)("what is told of a payout that was %s fits, whatever the bank says", (_, { write }) => {
    const { subject, text, sms = "" } = write[language](LONGEST);
    // Two parts of an SMS in Persian.
    expect(sms.length).toBeLessThanOrEqual(language === "fa" ? 134 : 160);
    expect(text.length).toBeLessThan(1000);
    expect(sms.split("\n")).toEqual([expect.any(String), LONGEST.at_desk]);
    expect(subject).not.toMatch(/\d|[۰-۹]/);
  });
});

it("says why it failed as far as it fits into an SMS, and nothing where the bank said nothing", () => {
  const told = { ...LONGEST, amount: 700_000, at_desk: "https://dastranj.example/seller/payouts" };
  const sms = (why: string | null) => PAYOUT_MESSAGES.failed.write.fa({ ...told, why }).sms;
  expect(sms("حساب بسته است")).toBe(
    "دسترنج: واریز ۷۰٬۰۰۰ تومان انجام نشد: حساب بسته است\nhttps://dastranj.example/seller/payouts",
  );
  expect(sms(LONGEST.why)).toBe(
    "دسترنج: واریز ۷۰٬۰۰۰ تومان انجام نشد: شماره شبا با نام صاحب حساب یکی نیست ؛ با شعبه تماس بگیر…\nhttps://dastranj.example/seller/payouts",
  );
  expect(sms(null)).toBe("دسترنج: واریز ۷۰٬۰۰۰ تومان انجام نشد.\nhttps://dastranj.example/seller/payouts");
  expect(PAYOUT_MESSAGES.failed.write.en({ ...told, why: null }).text).not.toContain("reason");
});
