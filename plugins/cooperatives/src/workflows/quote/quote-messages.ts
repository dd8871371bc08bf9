import { defineMessage, type MessageText } from "@dastranj/messages/contract";
import { amountNamed, digitsIn, type Language } from "@dastranj/print/written";
import { z } from "@medusajs/framework/zod";

/** What the two sides of a quote are told of each other. The link opens nothing to who is not signed in there. */

const data = z.strictObject({
  number: z.number().int(),
  /** Who did it: the other side. */
  who: z.string().max(300),
  goods: z.string().max(300),
  /** Of the version, in whole smallest units; null where it is of none. */
  amount: z.number().int().nullable(),
  currency_code: z.string(),
  decimals: z.number().int(),
  words: z.string().max(2000),
  page: z.string(),
});
type ToldQuote = z.infer<typeof data>;
type Said = Pick<ToldQuote, "who" | "goods" | "words"> & { number: string; amount: string };
type Words = (said: Said) => { subject: string; text: string };

/** As much of somebody's words as a message carries. */
const MOST_WORDS = 600;

const told = (name: string, words: Record<Language, Words>) => {
  const writer = (language: Language) => (given: ToldQuote) => {
    const currency = { code: given.currency_code, decimals: given.decimals };
    const amount = given.amount === null ? "" : amountNamed(BigInt(given.amount), currency, language);
    const number = digitsIn(language, String(given.number));
    const { subject, text } = words[language]({ ...given, number, amount });
    const quoted = given.words ? `\n\n«${given.words.slice(0, MOST_WORDS)}»` : "";
    const said: MessageText = {
      subject,
      text: `${text}${quoted}\n\n${given.page}`,
      sms: `${language === "fa" ? "دسترنج" : "Dastranj"}: ${text}\n${given.page}`,
    };
    return said;
  };
  return defineMessage<ToldQuote>({ name, data, write: { fa: writer("fa"), en: writer("en") } });
};

export const QUOTE_MESSAGES = {
  ask: told("quote.asked", {
    fa: ({ number, who, goods }) => ({
      subject: `استعلام قیمت ${number}`,
      text: `${who} برای «${goods}» استعلام قیمت ${number} را فرستاد.`,
    }),
    en: ({ number, who, goods }) => ({
      subject: `Request for a quote ${number}`,
      text: `${who} asks for a quote for “${goods}” (request ${number}).`,
    }),
  }),
  offer: told("quote.offered", {
    fa: ({ number, who, amount }) => ({
      subject: `پیش‌فاکتور استعلام ${number}`,
      text: `${who} برای استعلام ${number} پیش‌فاکتوری به مبلغ ${amount} فرستاد.`,
    }),
    en: ({ number, who, amount }) => ({
      subject: `A proforma for request ${number}`,
      text: `${who} sent a proforma of ${amount} for your request ${number}.`,
    }),
  }),
  counter: told("quote.countered", {
    fa: ({ number, who, amount }) => ({
      subject: `پیشنهاد متقابل در استعلام ${number}`,
      text: `${who} در استعلام ${number} پیشنهاد متقابلی به مبلغ ${amount} فرستاد.`,
    }),
    en: ({ number, who, amount }) => ({
      subject: `A counter-offer for request ${number}`,
      text: `${who} sent a counter-offer of ${amount} for request ${number}.`,
    }),
  }),
  accept: told("quote.accepted", {
    fa: ({ number, who, amount }) => ({
      subject: `استعلام ${number} پذیرفته شد`,
      text: `${who} پیش‌فاکتور استعلام ${number} به مبلغ ${amount} را پذیرفت و سفارش عمده ثبت شد.`,
    }),
    en: ({ number, who, amount }) => ({
      subject: `Request ${number} was accepted`,
      text: `${who} accepted ${amount} for request ${number}; the wholesale order stands.`,
    }),
  }),
  withdraw: told("quote.withdrawn", {
    fa: ({ number, who }) => ({
      subject: `استعلام ${number} پس گرفته شد`,
      text: `${who} استعلام ${number} را پس گرفت.`,
    }),
    en: ({ number, who }) => ({
      subject: `Request ${number} was withdrawn`,
      text: `${who} withdrew request ${number}.`,
    }),
  }),
  decline: told("quote.declined", {
    fa: ({ number, who }) => ({
      subject: `استعلام ${number} پذیرفته نشد`,
      text: `${who} استعلام ${number} را نپذیرفت.`,
    }),
    en: ({ number, who }) => ({
      subject: `Request ${number} was declined`,
      text: `${who} declined request ${number}.`,
    }),
  }),
  expire: told("quote.expired", {
    fa: ({ number }) => ({
      subject: `اعتبار استعلام ${number} پایان یافت`,
      text: `مهلت استعلام ${number} گذشت. هر دو سو می‌توانند نسخه‌ی تازه‌ای بفرستند.`,
    }),
    en: ({ number }) => ({
      subject: `Request ${number} has expired`,
      text: `The time of request ${number} is over. Either side may send a new version.`,
    }),
  }),
  message: told("quote.message", {
    fa: ({ number, who }) => ({
      subject: `پیام تازه در استعلام ${number}`,
      text: `${who} در استعلام ${number} پیامی نوشت.`,
    }),
    en: ({ number, who }) => ({
      subject: `A message in request ${number}`,
      text: `${who} wrote to you in request ${number}.`,
    }),
  }),
};
