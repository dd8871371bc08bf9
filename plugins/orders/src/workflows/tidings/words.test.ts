import { definedMessages } from "@dastranj/messages/contract";
import { describe, expect, it } from "vitest";
import "./words-to-buyers";
import "./words-to-sellers";

const LONG = "کارگاه دست‌بافت‌های عشایری بانوان فیروزآباد و فراشبند";
const LONG_EN = "Weavers’ workshop of the nomad women of Firuzabad and Farashband";
// A name of a market, and a token, as long as they are.
const LINK = `https://dastranj.example/t#${"A".repeat(20)}.acs1.sf`;
const buyers = { number: 10_234, link: LINK, stop_link: null, booth: LONG, booth_en: LONG_EN };
const sellers = {
  number: 10_234,
  at_desk: "https://dastranj.example/seller/orders/sord_01JDA7ZK8M2Q4R6T8V0X2Z4B6D",
  stop_at: null,
};
const money = { amount: 1_250_000_000, currency_code: "irr" };
const goods = [{ title: "گلیم لوزی", quantity: 2 }];

const { booth, booth_en, ...order } = buyers;
const DATA: Record<string, object> = {
  "order.placed": {
    ...order,
    total: money.amount,
    currency_code: "irr",
    parts: [{ booth, booth_en, goods, total: money.amount }],
  },
  "order.accepted": { ...buyers, promised_for: "2026-12-05" },
  "order.ready": buyers,
  "order.shipped": { ...buyers, tracking: "213456789012345678901234", more: true },
  "order.delivered": buyers,
  "order.called_off": { ...buyers, ...money, why: "declined", reason: "نخ رنگی تمام شده است." },
  "refund.paid_back": { ...buyers, ...money },
  "return.approved": buyers,
  "return.refused": { ...buyers, reason: null },
  "return.received": buyers,
  "return.decided": buyers,
  "order.link": { number: 10_234, link: LINK },
  "seller_order.placed": {
    ...sellers,
    goods,
    total: money.amount,
    currency_code: "irr",
    promised_for: null,
    hours: 48,
  },
  "seller_order.reminder": { ...sellers, hours: 12 },
  "seller_order.expired": sellers,
  "seller_order.cancelled": { ...sellers, by: "buyer", reason: null },
  "seller_order.delivered": sellers,
  "return.requested": sellers,
  "return.judged": sellers,
  "review.received": { ...sellers, stars: 5 },
};

const said = (name: string, language: "fa" | "en", more: object = {}) => {
  const message = definedMessages().get(name);
  if (!message) throw new Error(`nobody defined ${name}`);
  return message.write[language](message.data.parse({ ...DATA[name], ...more }));
};

describe("what people are told of orders", () => {
  it("is all tried here", () => {
    expect(Object.keys(DATA).sort()).toEqual([...definedMessages().keys()].sort());
  });

  it.each(Object.keys(DATA))("%s: by SMS fits into two, however long a booth's name is", (name) => {
    expect(said(name, "fa").sms?.length).toBeLessThanOrEqual(134);
    expect(said(name, "en").sms?.length).toBeLessThanOrEqual(306);
  });

  it.each(Object.keys(DATA))("%s: has no hole in either language", (name) => {
    for (const language of ["fa", "en"] as const) {
      const { subject, text, sms } = said(name, language);
      expect(`${subject} ${text} ${sms}`).not.toMatch(/undefined|null|NaN|\[object| {2}|: *\n\n|\.\./);
    }
  });

  it("tells what goes back, or that nothing was taken", () => {
    const { text, sms } = said("order.called_off", "fa");
    expect(text).toContain("نپذیرفت.\nدلیل: نخ رنگی تمام شده است.\n۱۲۵٬۰۰۰٬۰۰۰ تومان به شما برمی‌گردد.");
    expect(sms).toBe(`دسترنج: «کارگاه دست‌با…» سفارش ۱۰۲۳۴ را نپذیرفت. ۱۲۵٬۰۰۰٬۰۰۰ تومان برمی‌گردد.\n${LINK}`);
    const nothing = said("order.called_off", "en", { why: "cancelled", amount: null, reason: null });
    expect(nothing.text).toBe(
      `Your order 10234 from ${LONG_EN} is cancelled.\nNo money was taken for it.\n\nFollow your order:\n${LINK}`,
    );
  });

  it("ends an e-mail that may be stopped with the way to stop it, and no SMS", () => {
    const { text, sms } = said("order.accepted", "en", { stop_link: "https://dastranj.example/no-more#x" });
    expect(text).toMatch(/No more e-mails like this one\?\nhttps:\/\/dastranj\.example\/no-more#x$/);
    expect(sms).not.toContain("no-more");
  });

  it("leads a seller to the order by e-mail, and to her desk by SMS", () => {
    const { text, sms } = said("seller_order.placed", "en");
    expect(text).toBe(
      `You have a new order, number 10234:\n2 × گلیم لوزی\nTotal: IRR 1,250,000,000\nPlease accept within 48 hours; else it is cancelled.\n${sellers.at_desk}`,
    );
    expect(sms).toBe(
      "Dastranj: new order 10234, IRR 1,250,000,000. Please answer within 48 hours.\nhttps://dastranj.example/seller",
    );
  });
});
