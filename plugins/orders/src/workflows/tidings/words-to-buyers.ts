import { defineMessage, type MessageDefinition, type MessageText } from "@dastranj/messages/contract";
import { z } from "@medusajs/framework/zod";
import { amountSaid, daySaid, type Language, numberSaid, shortName } from "../../domain/said";
import { because } from "./because";

/** What buyers are told of their orders. Every message has a link that opens the order, so all are secret. */

const order = {
  number: z.number().int(),
  link: z.string(),
  /** Where she says that she wants no more e-mails of the kind; null where she must hear of it, and in an SMS. */
  stop_link: z.string().nullable(),
};
/** A part of it, by its seller's booth. */
const part = { ...order, booth: z.string(), booth_en: z.string() };
const money = { amount: z.number(), currency_code: z.string() };

type Data = { link: string; stop_link: string | null };
type Said = { subject: string; text: string; sms: string };

const FOLLOW = { fa: "پیگیری سفارش", en: "Follow your order" };
const STOP = { fa: "نمی‌خواهید این‌گونه ایمیل‌ها را بگیرید؟", en: "No more e-mails like this one?" };

/** A message whose e-mail ends with the way to the order, and whose SMS says who writes and where to look. */
function told<T extends Data>(
  name: string,
  data: z.ZodType<T>,
  words: Record<Language, (data: T) => Said>,
): MessageDefinition<T> {
  const writer =
    (language: Language) =>
    (given: T): MessageText => {
      const { subject, text, sms } = words[language](given);
      const stop = given.stop_link ? `\n\n${STOP[language]}\n${given.stop_link}` : "";
      return {
        subject,
        text: `${text}\n\n${FOLLOW[language]}:\n${given.link}${stop}`,
        sms: `${language === "fa" ? "دسترنج" : "Dastranj"}: ${sms}\n${given.link}`,
      };
    };
  return defineMessage<T>({ name, data, secret: true, write: { fa: writer("fa"), en: writer("en") } });
}

const fa = (value: number) => numberSaid("fa", value);
const inEnglish = ({ booth, booth_en }: { booth: string; booth_en: string }) => booth_en || booth;

/** A tracking number as an SMS says it: whole (the post's has 24 digits), or on the page alone. */
const byPhone = (tracking: string, before: string) =>
  tracking && tracking.length <= 24 ? before + tracking : "";

export const orderPlaced = told(
  "order.placed",
  z.strictObject({
    ...order,
    total: z.number(),
    currency_code: z.string(),
    parts: z.array(
      z.strictObject({
        booth: z.string(),
        booth_en: z.string(),
        goods: z.array(z.strictObject({ title: z.string(), quantity: z.number().int() })),
        total: z.number(),
      }),
    ),
  }),
  {
    fa: ({ number, parts, total, currency_code }) => ({
      subject: `سفارش ${fa(number)} ثبت شد`,
      text: [
        `سفارش ${fa(number)} شما ثبت شد. هر فروشنده بخش خود را می‌پذیرد، آماده می‌کند و جداگانه می‌فرستد؛ از هر گام باخبر می‌شوید.`,
        ...parts.map(
          ({ booth, goods, total: sum }) =>
            `«${booth}»: ${goods.map(({ title, quantity }) => `${fa(quantity)} × ${title}`).join("، ")}: ${amountSaid("fa", sum, currency_code)}`,
        ),
        `جمع: ${amountSaid("fa", total, currency_code)}`,
      ].join("\n"),
      sms: `سفارش ${fa(number)} ثبت شد؛ ${amountSaid("fa", total, currency_code)}.`,
    }),
    en: ({ number, parts, total, currency_code }) => ({
      subject: `Your order ${number} is placed`,
      text: [
        `Your order ${number} is placed. Each seller accepts, makes and sends her part on her own; you hear of every step.`,
        ...parts.map(
          ({ goods, total: sum, ...booth }) =>
            `${inEnglish(booth)}: ${goods.map(({ title, quantity }) => `${quantity} × ${title}`).join(", ")}: ${amountSaid("en", sum, currency_code)}`,
        ),
        `Total: ${amountSaid("en", total, currency_code)}`,
      ].join("\n"),
      sms: `order ${number} is placed, ${amountSaid("en", total, currency_code)}.`,
    }),
  },
);

export const orderAccepted = told(
  "order.accepted",
  z.strictObject({ ...part, promised_for: z.string().nullable() }),
  {
    fa: ({ number, booth, promised_for }) => ({
      subject: `بخشی از سفارش ${fa(number)} پذیرفته شد`,
      text: `«${booth}» سفارش ${fa(number)} شما را پذیرفت.${promised_for ? ` تا ${daySaid("fa", promised_for)} آماده می‌شود.` : ""}`,
      sms: `«${shortName(booth)}» سفارش ${fa(number)} را پذیرفت${promised_for ? `؛ آماده تا ${daySaid("fa", promised_for)}` : ""}.`,
    }),
    en: ({ number, promised_for, ...booth }) => ({
      subject: `Part of your order ${number} is accepted`,
      text: `${inEnglish(booth)} accepted your order ${number}.${promised_for ? ` It is ready by ${daySaid("en", promised_for)}.` : ""}`,
      sms: `${shortName(inEnglish(booth))} accepted order ${number}${promised_for ? `, ready by ${daySaid("en", promised_for)}` : ""}.`,
    }),
  },
);

/** Of what she fetches herself; the code stands on the order's page and nowhere else. */
export const orderReady = told("order.ready", z.strictObject(part), {
  fa: ({ number, booth }) => ({
    subject: `سفارش ${fa(number)} آماده‌ی تحویل است`,
    text: `سفارش ${fa(number)} نزد «${booth}» آماده است. نشانی و کد تحویل در صفحه‌ی سفارش شماست؛ کد را تنها هنگام گرفتن کالا بگویید.`,
    sms: `سفارش ${fa(number)} نزد «${shortName(booth)}» آماده است. نشانی و کد تحویل:`,
  }),
  en: ({ number, ...booth }) => ({
    subject: `Your order ${number} is ready to fetch`,
    text: `Your order ${number} is ready at ${inEnglish(booth)}. Where to, and your pick-up code, stand on the order’s page; tell the code only when you take the goods.`,
    sms: `order ${number} is ready at ${shortName(inEnglish(booth))}. Where, and your code:`,
  }),
});

export const orderShipped = told(
  "order.shipped",
  z.strictObject({
    ...part,
    /** Empty when there is none. */
    tracking: z.string(),
    /** Whether more parcels of the part are to come. */
    more: z.boolean(),
  }),
  {
    fa: ({ number, booth, tracking, more }) => ({
      subject: `بسته‌ای از سفارش ${fa(number)} فرستاده شد`,
      text: `«${booth}» ${more ? "بخشی از " : ""}سفارش ${fa(number)} شما را فرستاد.${tracking ? `\nکد رهگیری: ${tracking}` : ""}${more ? "\nبقیه جداگانه فرستاده می‌شود." : ""}`,
      sms: `«${shortName(booth, 13)}» بسته‌ی شما را فرستاد.${byPhone(tracking, " رهگیری: ")}`,
    }),
    en: ({ number, tracking, more, ...booth }) => ({
      subject: `A parcel of your order ${number} is on its way`,
      text: `${inEnglish(booth)} sent ${more ? "a part of " : ""}your order ${number}.${tracking ? `\nTracking number: ${tracking}` : ""}${more ? "\nThe rest follows in another parcel." : ""}`,
      sms: `${shortName(inEnglish(booth))} sent your parcel.${byPhone(tracking, " Tracking: ")}`,
    }),
  },
);

export const orderDelivered = told("order.delivered", z.strictObject(part), {
  fa: ({ number, booth }) => ({
    subject: `سفارش ${fa(number)} تحویل شد`,
    text: `سفارش ${fa(number)} از «${booth}» تحویل شد. از صفحه‌ی سفارش نظرتان را بنویسید؛ تا مهلتی که آنجا آمده کالا را هم می‌توانید پس بفرستید. اگر چیزی به دستتان نرسیده، به ما بگویید.`,
    sms: `سفارش ${fa(number)} از «${shortName(booth)}» تحویل شد. نظر یا مرجوعی:`,
  }),
  en: ({ number, ...booth }) => ({
    subject: `Your order ${number} is delivered`,
    text: `Your order ${number} from ${inEnglish(booth)} is delivered. On its page you can write a review, and return something until the day that stands there. If nothing has reached you, please tell us.`,
    sms: `order ${number} from ${shortName(inEnglish(booth))} is delivered. Review or return:`,
  }),
});

/** A part of which nothing comes: declined, left without an answer, or cancelled. */
export const orderCalledOff = told(
  "order.called_off",
  z.strictObject({
    ...part,
    why: z.enum(["declined", "expired", "cancelled"]),
    /** In the words of who did it. */
    reason: z.string().nullable(),
    /** What goes back to her; null when no money had come. */
    amount: z.number().nullable(),
    currency_code: z.string(),
  }),
  {
    fa: ({ number, booth, why, reason, amount, currency_code }) => {
      const back =
        amount === null
          ? "مبلغی از شما گرفته نشده بود."
          : `${amountSaid("fa", amount, currency_code)} به شما برمی‌گردد.`;
      const what = (name: string) =>
        ({
          declined: `«${name}» سفارش ${fa(number)} را نپذیرفت`,
          expired: `«${name}» به سفارش ${fa(number)} پاسخ نداد`,
          cancelled: `سفارش ${fa(number)} از «${name}» لغو شد`,
        })[why];
      return {
        subject: `بخشی از سفارش ${fa(number)} لغو شد`,
        text: `${what(booth)}${why === "expired" ? " و این بخش لغو شد" : ""}.${because("fa", reason)}\n${back}`,
        sms: `${what(shortName(booth, 14))}. ${amount === null ? "مبلغی گرفته نشده." : `${amountSaid("fa", amount, currency_code)} برمی‌گردد.`}`,
      };
    },
    en: ({ number, why, reason, amount, currency_code, ...booth }) => {
      const back =
        amount === null
          ? "No money was taken for it."
          : `${amountSaid("en", amount, currency_code)} goes back to you.`;
      const what = (name: string) =>
        ({
          declined: `${name} declined your order ${number}`,
          expired: `${name} did not answer your order ${number}`,
          cancelled: `your order ${number} from ${name} is cancelled`,
        })[why];
      const said = what(inEnglish(booth));
      return {
        subject: `Part of your order ${number} is cancelled`,
        text: `${said.charAt(0).toUpperCase()}${said.slice(1)}${why === "expired" ? ", and this part is cancelled" : ""}.${because("en", reason)}\n${back}`,
        sms: `${what(shortName(inEnglish(booth)))}. ${back}`,
      };
    },
  },
);

export const refundPaidBack = told("refund.paid_back", z.strictObject({ ...part, ...money }), {
  fa: ({ number, booth, amount, currency_code }) => ({
    subject: `مبلغی از سفارش ${fa(number)} برگردانده شد`,
    text: `${amountSaid("fa", amount, currency_code)} برای سفارش ${fa(number)} از «${booth}» به شما برگردانده شد. بسته به بانک، تا چند روز دیگر در حسابتان دیده می‌شود.`,
    sms: `${amountSaid("fa", amount, currency_code)} برای سفارش ${fa(number)} به شما برگردانده شد.`,
  }),
  en: ({ number, amount, currency_code, ...booth }) => ({
    subject: `Money of your order ${number} is paid back`,
    text: `${amountSaid("en", amount, currency_code)} for your order ${number} from ${inEnglish(booth)} is paid back to you. Depending on your bank it shows within a few days.`,
    sms: `${amountSaid("en", amount, currency_code)} of order ${number} is paid back to you.`,
  }),
});

export const returnApproved = told("return.approved", z.strictObject(part), {
  fa: ({ number, booth }) => ({
    subject: `مرجوعی سفارش ${fa(number)} پذیرفته شد`,
    text: `مرجوعی شما به «${booth}» از سفارش ${fa(number)} پذیرفته شد. در صفحه‌ی سفارش ببینید کالا را به کجا بفرستید.`,
    sms: `مرجوعی سفارش ${fa(number)} پذیرفته شد. نشانی فرستادن:`,
  }),
  en: ({ number, ...booth }) => ({
    subject: `Your return of order ${number} is approved`,
    text: `Your return to ${inEnglish(booth)} of order ${number} is approved. The order’s page says where to send it.`,
    sms: `your return of order ${number} is approved. Where to send it:`,
  }),
});

export const returnRefused = told(
  "return.refused",
  z.strictObject({ ...part, reason: z.string().nullable() }),
  {
    fa: ({ number, booth, reason }) => ({
      subject: `مرجوعی سفارش ${fa(number)} پذیرفته نشد`,
      text: `مرجوعی شما به «${booth}» از سفارش ${fa(number)} پذیرفته نشد.${reason ? `\nدلیل: ${reason}` : ""}\nآنچه از این پس می‌توانید بکنید در صفحه‌ی سفارش آمده است.`,
      sms: `مرجوعی سفارش ${fa(number)} پذیرفته نشد. دلیل و گام بعدی:`,
    }),
    en: ({ number, reason, ...booth }) => ({
      subject: `Your return of order ${number} is refused`,
      text: `Your return to ${inEnglish(booth)} of order ${number} is refused.${reason ? `\nReason: ${reason}` : ""}\nWhat you can do now stands on the order’s page.`,
      sms: `your return of order ${number} is refused. Why, and what next:`,
    }),
  },
);

export const returnReceived = told("return.received", z.strictObject(part), {
  fa: ({ number, booth }) => ({
    subject: `کالای مرجوعی سفارش ${fa(number)} رسید`,
    text: `کالایی که از سفارش ${fa(number)} پس فرستادید به «${booth}» رسید. وقتی مبلغ آن برگردانده شد باخبر می‌شوید.`,
    sms: `کالای مرجوعی سفارش ${fa(number)} به دست «${shortName(booth)}» رسید.`,
  }),
  en: ({ number, ...booth }) => ({
    subject: `What you returned of order ${number} has arrived`,
    text: `What you returned of order ${number} has reached ${inEnglish(booth)}. You hear from us when its money is paid back.`,
    sms: `what you returned of order ${number} reached ${shortName(inEnglish(booth))}.`,
  }),
});

export const returnDecided = told("return.decided", z.strictObject(part), {
  fa: ({ number, booth }) => ({
    subject: `دفتر درباره‌ی مرجوعی سفارش ${fa(number)} رأی داد`,
    text: `دفتر گفته‌های شما و «${booth}» را درباره‌ی مرجوعی سفارش ${fa(number)} دید و رأی داد. رأی و دلیل آن در صفحه‌ی سفارش آمده است.`,
    sms: `دفتر درباره‌ی مرجوعی سفارش ${fa(number)} رأی داد:`,
  }),
  en: ({ number, ...booth }) => ({
    subject: `The office decided about your return of order ${number}`,
    text: `The office heard you and ${inEnglish(booth)} about your return of order ${number}, and decided. What and why stands on the order’s page.`,
    sms: `the office decided about your return of order ${number}:`,
  }),
});

/** Asked for on the page where orders are followed; to nobody but whose order it is. */
export const orderLink = defineMessage({
  name: "order.link",
  data: z.strictObject({ number: z.number().int(), link: z.string() }),
  secret: true,
  validSeconds: 24 * 60 * 60,
  write: {
    fa: ({ number, link }) => ({
      subject: `پیوند پیگیری سفارش ${fa(number)}`,
      text: `سفارش ${fa(number)} را تا ۲۴ ساعت از اینجا ببینید:\n${link}\nاگر شما نخواسته‌اید، کاری لازم نیست.`,
      sms: `دسترنج: سفارش ${fa(number)} تا ۲۴ ساعت از اینجا:\n${link}`,
    }),
    en: ({ number, link }) => ({
      subject: `The link to your order ${number}`,
      text: `See your order ${number} here, within 24 hours:\n${link}\nIf you did not ask for it, nothing needs doing.`,
      sms: `Dastranj: your order ${number}, for 24 hours:\n${link}`,
    }),
  },
});
