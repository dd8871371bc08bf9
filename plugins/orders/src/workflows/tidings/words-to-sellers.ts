import { defineMessage, type MessageDefinition, type MessageText } from "@dastranj/messages/contract";
import { z } from "@medusajs/framework/zod";
import { amountSaid, daySaid, type Language, numberSaid } from "../../domain/said";
import { because } from "./because";

/** What sellers are told of their orders. The way to the desk opens nothing to who is not signed in there. */

const part = {
  number: z.number().int(),
  /** Where it stands in her desk. */
  at_desk: z.string(),
  /** Where she says that she wants no more e-mails of the kind; null where there is none. */
  stop_at: z.string().nullable(),
};
const money = { total: z.number(), currency_code: z.string() };

type Data = { at_desk: string; stop_at: string | null };

const STOP = { fa: "نمی‌خواهید این‌گونه ایمیل‌ها را بگیرید؟", en: "No more e-mails like this one?" };

function told<T extends Data>(
  name: string,
  data: z.ZodType<T>,
  words: Record<Language, (data: T) => { subject: string; text: string; sms?: string }>,
): MessageDefinition<T> {
  const writer =
    (language: Language) =>
    (given: T): MessageText => {
      const { subject, text, sms = text } = words[language](given);
      const stop = given.stop_at ? `\n\n${STOP[language]}\n${given.stop_at}` : "";
      return {
        subject,
        text: `${text.charAt(0).toUpperCase()}${text.slice(1)}\n${given.at_desk}${stop}`,
        // The desk's first page shows it too, and its address is short.
        sms: `${language === "fa" ? "دسترنج" : "Dastranj"}: ${sms}\n${given.at_desk.replace(/\/orders\/.*$/, "")}`,
      };
    };
  return defineMessage<T>({ name, data, write: { fa: writer("fa"), en: writer("en") } });
}

const fa = (value: number) => numberSaid("fa", value);

export const partPlaced = told(
  "seller_order.placed",
  z.strictObject({
    ...part,
    ...money,
    goods: z.array(z.strictObject({ title: z.string(), quantity: z.number().int() })),
    promised_for: z.string().nullable(),
    /** Within which she answers. */
    hours: z.number().int(),
  }),
  {
    fa: ({ number, goods, total, currency_code, promised_for, hours }) => ({
      subject: `سفارش تازه: ${fa(number)}`,
      text: `سفارش تازه‌ای دارید، شماره‌ی ${fa(number)}:\n${goods.map(({ title, quantity }) => `${fa(quantity)} × ${title}`).join("\n")}\nجمع: ${amountSaid("fa", total, currency_code)}${promised_for ? `\nوعده‌ی آماده شدن: ${daySaid("fa", promised_for)}` : ""}\nتا ${fa(hours)} ساعت بپذیرید؛ وگرنه سفارش لغو می‌شود.`,
      sms: `سفارش تازه ${fa(number)}، ${amountSaid("fa", total, currency_code)}. تا ${fa(hours)} ساعت پاسخ دهید.`,
    }),
    en: ({ number, goods, total, currency_code, promised_for, hours }) => ({
      subject: `New order ${number}`,
      text: `You have a new order, number ${number}:\n${goods.map(({ title, quantity }) => `${quantity} × ${title}`).join("\n")}\nTotal: ${amountSaid("en", total, currency_code)}${promised_for ? `\nPromised for: ${daySaid("en", promised_for)}` : ""}\nPlease accept within ${hours} hours; else it is cancelled.`,
      sms: `new order ${number}, ${amountSaid("en", total, currency_code)}. Please answer within ${hours} hours.`,
    }),
  },
);

export const partWaits = told("seller_order.reminder", z.strictObject({ ...part, hours: z.number().int() }), {
  fa: ({ number, hours }) => ({
    subject: `سفارش ${fa(number)} منتظر پاسخ شماست`,
    text: `سفارش ${fa(number)} هنوز منتظر پاسخ شماست. ${fa(hours)} ساعت دیگر لغو می‌شود.`,
  }),
  en: ({ number, hours }) => ({
    subject: `Order ${number} waits for your answer`,
    text: `order ${number} still waits for your answer. It is cancelled in ${hours} hours.`,
  }),
});

export const partExpired = told("seller_order.expired", z.strictObject(part), {
  fa: ({ number }) => ({
    subject: `سفارش ${fa(number)} بی‌پاسخ ماند`,
    text: `سفارش ${fa(number)} بی‌پاسخ ماند و لغو شد. اگر چندی نمی‌توانید سفارش بگیرید، در میز فروشنده مرخصی بگذارید.`,
    sms: `سفارش ${fa(number)} بی‌پاسخ ماند و لغو شد.`,
  }),
  en: ({ number }) => ({
    subject: `Order ${number} was left without an answer`,
    text: `order ${number} was left without an answer and is cancelled. If you cannot take orders for a while, note your time off in the desk.`,
    sms: `order ${number} was left without an answer and is cancelled.`,
  }),
});

export const partCancelled = told(
  "seller_order.cancelled",
  z.strictObject({ ...part, by: z.enum(["buyer", "operator"]), reason: z.string().nullable() }),
  {
    fa: ({ number, by, reason }) => ({
      subject: `سفارش ${fa(number)} لغو شد`,
      text: `${by === "buyer" ? "خریدار" : "دفتر برنامه"} سفارش ${fa(number)} را لغو کرد؛ آن را نفرستید.${because("fa", reason)}`,
      sms: `${by === "buyer" ? "خریدار" : "دفتر برنامه"} سفارش ${fa(number)} را لغو کرد؛ آن را نفرستید.`,
    }),
    en: ({ number, by, reason }) => ({
      subject: `Order ${number} is cancelled`,
      text: `${by === "buyer" ? "the buyer" : "the programme office"} cancelled order ${number}; please do not send it.${because("en", reason)}`,
      sms: `${by === "buyer" ? "the buyer" : "the programme office"} cancelled order ${number}; please do not send it.`,
    }),
  },
);

export const partDelivered = told("seller_order.delivered", z.strictObject(part), {
  fa: ({ number }) => ({
    subject: `سفارش ${fa(number)} به دست خریدار رسید`,
    text: `سفارش ${fa(number)} به دست خریدار رسید.`,
  }),
  en: ({ number }) => ({
    subject: `Order ${number} has reached its buyer`,
    text: `order ${number} has reached its buyer.`,
  }),
});

export const returnJudged = told("return.judged", z.strictObject(part), {
  fa: ({ number }) => ({
    subject: `دفتر درباره‌ی مرجوعی سفارش ${fa(number)} رأی داد`,
    text: `دفتر گفته‌های شما و خریدار را درباره‌ی مرجوعی سفارش ${fa(number)} دید و رأی داد. رأی و دلیل آن در بخش مرجوعی‌ها آمده است.`,
    sms: `دفتر درباره‌ی مرجوعی سفارش ${fa(number)} رأی داد.`,
  }),
  en: ({ number }) => ({
    subject: `The office decided about the return of order ${number}`,
    text: `the office heard you and the buyer about the return of order ${number}, and decided. What and why stands among your returns.`,
    sms: `the office decided about the return of order ${number}.`,
  }),
});

export const returnRequested = told("return.requested", z.strictObject(part), {
  fa: ({ number }) => ({
    subject: `درخواست مرجوعی برای سفارش ${fa(number)}`,
    text: `خریدار می‌خواهد از سفارش ${fa(number)} چیزی پس بفرستد. لطفاً در مهلتی که آنجا آمده پاسخ دهید.`,
    sms: `درخواست مرجوعی برای سفارش ${fa(number)}؛ لطفاً پاسخ دهید.`,
  }),
  en: ({ number }) => ({
    subject: `A return is requested for order ${number}`,
    text: `the buyer wants to return something of order ${number}. Please answer by the day that stands there.`,
    sms: `a return is requested for order ${number}; please answer.`,
  }),
});

export const reviewReceived = told("review.received", z.strictObject({ ...part, stars: z.number().int() }), {
  fa: ({ number, stars }) => ({
    subject: `نظر تازه برای سفارش ${fa(number)}`,
    text: `خریدار سفارش ${fa(number)} به کالای شما ${fa(stars)} ستاره داد. نظرش را بخوانید و پاسخ دهید.`,
  }),
  en: ({ number, stars }) => ({
    subject: `A new review for order ${number}`,
    text: `the buyer of order ${number} gave your goods ${stars} stars. Read it, and answer her.`,
  }),
});
