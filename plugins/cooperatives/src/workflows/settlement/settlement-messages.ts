import { z } from "@medusajs/framework/zod";
import { tidingsOf } from "../tidings-of";

/** What is told of settlements, advances and surplus. */

const data = z.strictObject({
  /** The cooperative or the member on the other side. */
  who: z.string(),
  goods: z.string(),
  /** As it is read, with its currency. */
  amount: z.string(),
  year: z.string(),
  page: z.string(),
});

const told = tidingsOf(data);

/** To the member: what she has of an order. */
export const SETTLED = told("settlement.settled", {
  fa: ({ who, goods, amount }) => ({
    subject: "سهم شما از سفارش عمده تسویه شد",
    text: `${who} سفارش ${goods} را تسویه کرد. ${amount} به مانده‌ی شما افزوده شد.`,
  }),
  en: ({ who, goods, amount }) => ({
    subject: "Your share of a wholesale order is settled",
    text: `${who} has settled the order of ${goods}. ${amount} was added to your balance.`,
  }),
});

/** To the member: out of the cooperative's balance. */
export const ADVANCED = told("advance.given", {
  fa: ({ who, goods, amount }) => ({
    subject: "پیش‌پرداخت گرفتید",
    text: `${who} برای ${goods} ${amount} پیش‌پرداخت به مانده‌ی شما افزود. هنگام تسویه کم می‌شود.`,
  }),
  en: ({ who, goods, amount }) => ({
    subject: "You got an advance",
    text: `${who} has added an advance of ${amount} for ${goods} to your balance. It is taken off your settlement.`,
  }),
});

/** To the member: by hand; it counts once she says so. */
export const ADVANCED_BY_HAND = told("advance.by_hand", {
  fa: ({ who, goods, amount }) => ({
    subject: "آیا پیش‌پرداخت را گرفتید؟",
    text: `${who} می‌گوید برای ${goods} ${amount} نقد به شما داده است. اگر گرفته‌اید تأیید کنید.`,
  }),
  en: ({ who, goods, amount }) => ({
    subject: "Did you get this advance?",
    text: `${who} says that you were given ${amount} in cash for ${goods}. If you got it, confirm it.`,
  }),
});

/** To the cooperative: its member got it. */
export const ADVANCE_CONFIRMED = told("advance.confirmed", {
  fa: ({ who, goods, amount }) => ({
    subject: "پیش‌پرداخت تأیید شد",
    text: `${who} تأیید کرد که برای ${goods} ${amount} گرفته است.`,
  }),
  en: ({ who, goods, amount }) => ({
    subject: "An advance was confirmed",
    text: `${who} confirms having got ${amount} for ${goods}.`,
  }),
});

/** To the cooperative: its member did not. Why, she wrote where it stands. */
export const ADVANCE_DENIED = told("advance.denied", {
  fa: ({ who, goods, amount }) => ({
    subject: "پیش‌پرداخت نرسیده است",
    text: `${who} می‌گوید ${amount} را که برای ${goods} نوشته‌اید نگرفته است. این پیش‌پرداخت به حساب نمی‌آید.`,
    sms: `${who} می‌گوید ${amount} برای ${goods} به دستش نرسیده است.`,
  }),
  en: ({ who, goods, amount }) => ({
    subject: "An advance was denied",
    text: `${who} says that the ${amount} that you wrote down for ${goods} never came. This advance does not count.`,
  }),
});

/** To the member: what she has of the year. */
export const SURPLUS_SHARED = told("surplus.shared", {
  fa: ({ who, amount, year }) => ({
    subject: "مازاد سال میان اعضا بخش شد",
    text: `${who} مازاد سال ${year} را میان اعضا بخش کرد. ${amount} به مانده‌ی شما افزوده شد.`,
  }),
  en: ({ who, amount, year }) => ({
    subject: "The surplus of the year was shared",
    text: `${who} has shared the surplus of ${year} among its members. ${amount} was added to your balance.`,
  }),
});
