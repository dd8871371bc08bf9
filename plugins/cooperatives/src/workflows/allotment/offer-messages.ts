import { defineMessage } from "@dastranj/messages/contract";
import { z } from "@medusajs/framework/zod";
import { MEASURES } from "../../contract/measure";
import { type Language, quantitySaid } from "../../domain/offers/said";

/** What members and cooperatives are told of an allotment. The way to the desk opens nothing to who is not signed in there. */

const measure = z.enum(Object.keys(MEASURES) as [keyof typeof MEASURES, ...(keyof typeof MEASURES)[]]);

const offered = z.strictObject({
  cooperative: z.string(),
  goods: z.string(),
  measure,
  quantity: z.number().int(),
  /** Until when she can answer, as she reads it. */
  until: z.string(),
  at_desk: z.string(),
});
type Offered = z.infer<typeof offered>;

type Words = (told: { cooperative: string; goods: string; share: string; until: string }) => {
  subject: string;
  text: string;
  sms: string;
};

const BRAND: Record<Language, string> = { fa: "دسترنج", en: "Dastranj" };

const told = (name: string, words: Record<Language, Words>) => {
  const writer = (language: Language) => (given: Offered) => {
    const share = quantitySaid(language, given.measure, given.quantity);
    const { subject, text, sms } = words[language]({ ...given, share });
    return {
      subject,
      text: `${text}\n\n${given.at_desk}`,
      sms: `${BRAND[language]}: ${sms}\n${given.at_desk}`,
    };
  };
  return defineMessage<Offered>({ name, data: offered, write: { fa: writer("fa"), en: writer("en") } });
};

/** A member's share of an order. */
export const OFFERED = told("allotment.offered", {
  fa: ({ cooperative, goods, share, until }) => ({
    subject: "سهم شما از یک سفارش عمده",
    text: `${cooperative} از شما می‌پرسد که ${share} ${goods} می‌سازید یا نه. تا ${until} بپذیرید، کمتر بپذیرید یا رد کنید.`,
    sms: `سهم شما: ${share} ${goods} (${cooperative}). تا ${until} پاسخ بدهید`,
  }),
  en: ({ cooperative, goods, share, until }) => ({
    subject: "Your share of a wholesale order",
    text: `${cooperative} asks whether you make ${share} of ${goods}. Accept, accept less or decline until ${until}.`,
    sms: `your share: ${share} of ${goods} (${cooperative}). Please answer until ${until}`,
  }),
});

/** More of an order, since others made less. */
export const OFFERED_MORE = told("allotment.offered_more", {
  fa: ({ cooperative, goods, share, until }) => ({
    subject: "سهمی تازه از یک سفارش عمده",
    text: `بخشی از سفارش مانده است و ${cooperative} از شما می‌پرسد که ${share} ${goods} دیگر هم می‌سازید یا نه. آنچه پذیرفته‌اید سر جایش است. تا ${until} پاسخ بدهید.`,
    sms: `سهم تازه: ${share} ${goods} دیگر (${cooperative}). تا ${until} پاسخ بدهید`,
  }),
  en: ({ cooperative, goods, share, until }) => ({
    subject: "A new share of a wholesale order",
    text: `Part of the order is left, and ${cooperative} asks whether you make another ${share} of ${goods}. What you accepted stays as it is. Please answer until ${until}.`,
    sms: `a new share: another ${share} of ${goods} (${cooperative}). Please answer until ${until}`,
  }),
});

/** Shortly before the deadline. */
export const REMINDED = told("allotment.reminded", {
  fa: ({ cooperative, goods, share, until }) => ({
    subject: "هنوز پاسخ نداده‌اید",
    text: `${cooperative} چشم‌به‌راه پاسخ شما برای ${share} ${goods} است. مهلت تا ${until} است؛ پس از آن سهم شما به دیگران می‌رسد.`,
    sms: `پاسخ شما برای ${share} ${goods} نیامده است. مهلت: ${until}`,
  }),
  en: ({ cooperative, goods, share, until }) => ({
    subject: "You have not answered yet",
    text: `${cooperative} waits for your answer about ${share} of ${goods}. The time is until ${until}; after that your share goes to others.`,
    sms: `your answer about ${share} of ${goods} is missing. Until ${until}`,
  }),
});

/** To the cooperative: everybody has answered or run out of time, and something is missing. */
export const GAP_LEFT = defineMessage({
  name: "allotment.gap_left",
  data: z.strictObject({ goods: z.string(), measure, missing: z.number().int(), at_desk: z.string() }),
  write: {
    fa: ({ goods, measure: by, missing, at_desk }) => ({
      subject: "از یک سفارش عمده چیزی کم است",
      text: `از سفارش ${goods} هنوز ${quantitySaid("fa", by, missing)} کم است. دوباره تقسیم کنید، از بیرون بخرید یا با خریدار بر مقدار کمتری توافق کنید.\n\n${at_desk}`,
      sms: `دسترنج: از سفارش ${goods} هنوز ${quantitySaid("fa", by, missing)} کم است.\n${at_desk}`,
    }),
    en: ({ goods, measure: by, missing, at_desk }) => ({
      subject: "Something of a wholesale order is missing",
      text: `Of the order of ${goods}, ${quantitySaid("en", by, missing)} is still missing. Share it out anew, buy it elsewhere, or agree on less with the buyer.\n\n${at_desk}`,
      sms: `Dastranj: of the order of ${goods}, ${quantitySaid("en", by, missing)} is still missing.\n${at_desk}`,
    }),
  },
});

/** To a member: nothing comes of the whole order. */
export const CALLED_OFF = defineMessage({
  name: "allotment.called_off",
  data: z.strictObject({ cooperative: z.string(), goods: z.string(), at_desk: z.string() }),
  write: {
    fa: ({ cooperative, goods, at_desk }) => ({
      subject: "سفارش عمده لغو شد",
      text: `سفارش ${goods} که ${cooperative} سهمی از آن را از شما خواسته بود لغو شد. برای آن چیزی نسازید؛ درباره‌ی آنچه ساخته‌اید با تعاونی صحبت کنید.\n\n${at_desk}`,
      sms: `دسترنج: سفارش ${goods} (${cooperative}) لغو شد؛ برای آن چیزی نسازید.\n${at_desk}`,
    }),
    en: ({ cooperative, goods, at_desk }) => ({
      subject: "A wholesale order was cancelled",
      text: `The order of ${goods} of which ${cooperative} asked you for a share was cancelled. Please make nothing more for it, and talk to the cooperative about what you have made.\n\n${at_desk}`,
      sms: `Dastranj: the order of ${goods} (${cooperative}) was cancelled; make nothing more for it.\n${at_desk}`,
    }),
  },
});
