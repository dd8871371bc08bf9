import { defineMessage, type MessageLanguage } from "@dastranj/messages/contract";
import { z } from "@medusajs/framework/zod";
import { nameOfPaper } from "../contract/review-fields";

/** What is told of the end of a licence or paper. */
const OfPaper = z.strictObject({
  booth: z.string(),
  booth_en: z.string(),
  kind: z.enum(["licence", "paper"]),
  /** Class of the licence, or type of the paper. */
  type: z.string(),
  /** The last day on which it holds, as an ISO date. */
  expires_on: z.string(),
});
const OfWarning = OfPaper.extend({ days_left: z.number().int().min(0) });

const LICENCE = { fa: "مجوز", en: "licence" };

/** What a thing is called where it is told that it ends, in the middle of a sentence. */
function nameIn(language: MessageLanguage, { kind, type }: z.infer<typeof OfPaper>): string {
  if (kind === "licence" && type !== "home_business") return LICENCE[language];
  const name = nameOfPaper(type === "home_business" ? "home_business_licence" : type, language);
  return language === "en" ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A day as it is said: Jalali in Persian. It is a day of the calendar, not a moment, so that no time zone shifts it. */
function dayInWords(language: MessageLanguage, day: string): string {
  const format = new Intl.DateTimeFormat(language === "fa" ? "fa-IR" : "en-GB", {
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  const parts = new Map(format.formatToParts(new Date(day)).map(({ type, value }) => [type, value]));
  return `${parts.get("day")} ${parts.get("month")} ${parts.get("year")}`;
}

const inPersian = (value: number) => new Intl.NumberFormat("fa-IR").format(value);

const inDays = {
  fa: (days: number) => (days === 0 ? "امروز" : `تا ${inPersian(days)} روز دیگر،`),
  en: (days: number) => (days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${days} days`),
};

/** 60, 30 and 7 days ahead. */
export const licenceExpiresSoon = defineMessage({
  name: "seller.licence_expires_soon",
  data: OfWarning,
  write: {
    fa: (paper) => ({
      subject: `${nameIn("fa", paper)} شما رو به پایان است`,
      text: `${nameIn("fa", paper)} غرفه‌ی «${paper.booth}» ${inDays.fa(paper.days_left)} در ${dayInWords("fa", paper.expires_on)} پایان می‌یابد. برای آنکه کالاهایتان در فروش بماند، پیش از آن روز تمدیدش کنید و در درگاه فروشنده نشان دهید. دسترنج`,
    }),
    en: (paper) => ({
      subject: `Your ${nameIn("en", paper)} ends soon`,
      text: `The ${nameIn("en", paper)} of “${paper.booth_en || paper.booth}” ends ${inDays.en(paper.days_left)}, on ${dayInWords("en", paper.expires_on)}. To keep your goods on sale, renew it before that day and show it in the seller portal. Dastranj`,
    }),
  },
});

/** Her goods are off sale. */
export const licenceExpired = defineMessage({
  name: "seller.licence_expired",
  data: OfPaper,
  write: {
    fa: (paper) => ({
      subject: `${nameIn("fa", paper)} شما پایان یافت`,
      text: `${nameIn("fa", paper)} غرفه‌ی «${paper.booth}» در ${dayInWords("fa", paper.expires_on)} پایان یافت و کالاهایتان از فروش برداشته شد. سفارش‌های پیشین را همچنان بفرستید. با نشان دادن مجوز تازه در درگاه فروشنده، فروش دوباره باز می‌شود. دسترنج`,
    }),
    en: (paper) => ({
      subject: `Your ${nameIn("en", paper)} has ended`,
      text: `The ${nameIn("en", paper)} of “${paper.booth_en || paper.booth}” ended on ${dayInWords("en", paper.expires_on)}, and your goods were taken off sale. Please still ship the orders you have. Show a renewed one in the seller portal, and you will sell again. Dastranj`,
    }),
  },
});
