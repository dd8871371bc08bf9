import { defineMessage, type MessageText } from "@dastranj/messages/contract";
import { z } from "@medusajs/framework/zod";
import { oneLine } from "../../domain/payouts/csv-file";
import { amountSaid, type Language } from "../../domain/payouts/said";
import type { Outcome } from "../../domain/payouts/states";
import { PAYOUT_WAYS, type PayoutWay } from "../../domain/payouts/ways";

/** What a seller is told of her money. The way to the desk opens nothing to who is not signed in there. */

const data = z.strictObject({
  /** Whole smallest units. */
  amount: z.number().int(),
  currency_code: z.string(),
  decimals: z.number().int(),
  /** By which way; a message that was written before there were several went by the bank. */
  way: z.enum(PAYOUT_WAYS).default("bank_file"),
  /** Where it went to, masked. */
  account: z.string(),
  /** In the bank's words; null where it said nothing. */
  why: z.string().nullable(),
  at_desk: z.string(),
});
type ToldPayout = z.infer<typeof data>;
/** An SMS goes on with why, as far as there is room. */
type Words = (told: {
  amount: string;
  account: string;
  way: PayoutWay;
  why: string | null;
}) => Required<MessageText>;

/** Two parts of an SMS in Persian. */
const MOST = 134;

const told = (name: string, words: Record<Language, Words>) => {
  const writer = (language: Language) => (given: ToldPayout) => {
    const { account, at_desk, way } = given;
    const currency = { code: given.currency_code, decimals: given.decimals };
    const amount = amountSaid(language, BigInt(given.amount), currency);
    const why = oneLine(given.why ?? "") || null;
    const { subject, text, sms } = words[language]({ amount, account, way, why });
    const said = `${language === "fa" ? "دسترنج" : "Dastranj"}: ${sms}`;
    const room = MOST - said.length - at_desk.length - 3;
    return { subject, text: `${text}\n\n${at_desk}`, sms: `${said}${because(why, room)}\n${at_desk}` };
  };
  return defineMessage<ToldPayout>({ name, data, write: { fa: writer("fa"), en: writer("en") } });
};

/** Why, cut so that it fits; where hardly a word would fit, nothing. */
function because(why: string | null, room: number): string {
  if (why === null || room < 10) return ".";
  return why.length <= room ? `: ${why}` : `: ${why.slice(0, room - 1).trimEnd()}…`;
}

/** By what became of it. */
export const PAYOUT_MESSAGES = {
  sent: told("payout.sent", {
    fa: ({ amount, account }) => ({
      subject: "واریز شما فرستاده شد",
      text: `${amount} به حساب شما (${account}) فرستاده شد. آن را در صورت‌حساب ماه هم می‌بینید.`,
      sms: `${amount} به حساب ${account} فرستاده شد`,
    }),
    en: ({ amount, account }) => ({
      subject: "Your payout was sent",
      text: `${amount} was sent to your account (${account}). Your statement of the month shows it too.`,
      sms: `${amount} was sent to your account ${account}`,
    }),
  }),
  failed: told("payout.failed", {
    fa: ({ amount, account, way, why }) => ({
      subject: "واریز شما انجام نشد",
      text: `${BY[way].fa} ${amount} را به حساب شما (${account}) نفرستاد.${inWords("fa", why)}\nپول شما از میان نرفته و دوباره در مانده‌ی شماست. ${NEXT[way].fa}`,
      sms: `واریز ${amount} انجام نشد`,
    }),
    en: ({ amount, account, way, why }) => ({
      subject: "Your payout failed",
      text: `${BY[way].en} did not send ${amount} to your account (${account}).${inWords("en", why)}\nThe money is not lost: it is in your balance again. ${NEXT[way].en}`,
      sms: `the payout of ${amount} failed`,
    }),
  }),
  returned: told("payout.returned", {
    fa: ({ amount, account, way, why }) => ({
      subject: "واریز شما برگشت خورد",
      text: `${amount} که به حساب شما (${account}) فرستاده بودیم برگشت.${inWords("fa", why)}\nپول شما از میان نرفته و دوباره در مانده‌ی شماست. ${NEXT[way].fa}`,
      sms: `واریز ${amount} برگشت خورد`,
    }),
    en: ({ amount, account, way, why }) => ({
      subject: "Your payout came back",
      text: `${amount} that was sent to your account (${account}) came back.${inWords("en", why)}\nThe money is not lost: it is in your balance again. ${NEXT[way].en}`,
      sms: `the payout of ${amount} came back`,
    }),
  }),
} satisfies Record<Outcome, unknown>;

/** Who failed is left out of the next runs until her account is another, or an operator names her. */
const NEXT = {
  bank_file: {
    fa: "شبای خود را بررسی کنید و اگر درست نیست عوض کنید؛ اگر درست است به دفتر برنامه خبر دهید تا دوباره فرستاده شود.",
    en: "Please check your Sheba and change it if it is wrong; if it is right, tell the programme office, so that it is sent again.",
  },
  stripe_connect: {
    fa: "حساب استرایپ خود را بررسی کنید؛ اگر درست است به دفتر برنامه خبر دهید تا دوباره فرستاده شود.",
    en: "Please check your account at Stripe; if it is right, tell the programme office, so that it is sent again.",
  },
} satisfies Record<PayoutWay, Record<Language, string>>;

const BY = {
  bank_file: { fa: "بانک", en: "The bank" },
  stripe_connect: { fa: "استرایپ", en: "Stripe" },
} satisfies Record<PayoutWay, Record<Language, string>>;

function inWords(language: Language, why: string | null): string {
  if (!why) return "";
  return language === "fa" ? `\nدلیل بانک: ${why}` : `\nThe bank’s reason: ${why}`;
}

/** Every owner hears that her booth's money goes another way, also whoever did not choose it. */
export const WAY_CHANGED = defineMessage({
  name: "payout.way_changed",
  data: z.strictObject({
    seller: z.string(),
    seller_en: z.string(),
    way: z.enum(PAYOUT_WAYS),
    held_until: z.string(),
  }),
  write: {
    fa: ({ seller, way, held_until }) => ({
      subject: "راه واریز غرفه‌ی شما عوض شد",
      text: `پول «${seller}» در دسترنج از این پس ${way === "stripe_connect" ? "از راه استرایپ" : "از راه بانک"} فرستاده می‌شود. واریزها تا ${moment("fa-IR", held_until)} نگه داشته می‌شود. اگر کار شما نبوده، همین حالا به دفتر برنامه خبر دهید.`,
    }),
    en: ({ seller_en, way, held_until }) => ({
      subject: "Your booth is paid another way",
      text: `The money of “${seller_en}” at Dastranj is now sent ${way === "stripe_connect" ? "by Stripe" : "by the bank"}. Payouts are held until ${moment("en-GB", held_until)}. If this was not you, please tell the programme office now.`,
    }),
  },
});

const moment = (locale: string, at: string) =>
  new Intl.DateTimeFormat(locale, {
    timeZone: "Asia/Tehran",
    dateStyle: "medium",
    timeStyle: "short",
  }).format(new Date(at));
