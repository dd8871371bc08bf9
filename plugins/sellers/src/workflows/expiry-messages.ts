import { defineMessage } from "@dastranj/messages/contract";
import { z } from "@medusajs/framework/zod";

/** What is told of the end of a licence or paper. */
const OfPaper = z.strictObject({
  booth: z.string(),
  booth_en: z.string(),
  /** Class of the licence, or type of the paper. */
  type: z.string(),
  /** The last day on which it holds, as an ISO date. */
  expires_on: z.string(),
});
const OfWarning = OfPaper.extend({ days_left: z.number().int().min(0) });

/** What licences and papers are called where it is told that they end. */
const NAMES: Record<string, { fa: string; en: string }> = {
  home_business: { fa: "مجوز مشاغل خانگی", en: "home-business licence" },
  home_business_licence: { fa: "مجوز مشاغل خانگی", en: "home-business licence" },
  national_card: { fa: "کارت ملی", en: "national card" },
  sheba_proof: { fa: "گواهی شماره شبا", en: "proof of Sheba" },
  residence: { fa: "گواهی سکونت", en: "proof of residence" },
  skill_certificate: { fa: "گواهی مهارت", en: "skill certificate" },
  health_declaration: { fa: "مجوز بهداشتی", en: "health permit" },
  cooperative_registration: { fa: "گواهی ثبت تعاونی", en: "cooperative registration" },
  partner_agreement: { fa: "قرارداد پشتیبان یا پیشران", en: "supporter or driver agreement" },
};

const nameIn = (language: "fa" | "en", type: string) =>
  NAMES[type]?.[language] ?? (language === "fa" ? "مجوز" : "licence");

/** A day as it is said: Jalali in Persian. It is a day of the calendar, not a moment, so that no time zone shifts it. */
function dayInWords(language: "fa" | "en", day: string): string {
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
    fa: ({ booth, type, expires_on, days_left }) => ({
      subject: `${nameIn("fa", type)} شما رو به پایان است`,
      text: `${nameIn("fa", type)} غرفه‌ی «${booth}» ${inDays.fa(days_left)} در ${dayInWords("fa", expires_on)} پایان می‌یابد. برای آنکه کالاهایتان در فروش بماند، پیش از آن روز تمدیدش کنید و در درگاه فروشنده نشان دهید. دسترنج`,
    }),
    en: ({ booth, booth_en, type, expires_on, days_left }) => ({
      subject: `Your ${nameIn("en", type)} ends soon`,
      text: `The ${nameIn("en", type)} of “${booth_en || booth}” ends ${inDays.en(days_left)}, on ${dayInWords("en", expires_on)}. To keep your goods on sale, renew it before that day and show it in the seller portal. Dastranj`,
    }),
  },
});

/** Her goods are off sale. */
export const licenceExpired = defineMessage({
  name: "seller.licence_expired",
  data: OfPaper,
  write: {
    fa: ({ booth, type, expires_on }) => ({
      subject: `${nameIn("fa", type)} شما پایان یافت`,
      text: `${nameIn("fa", type)} غرفه‌ی «${booth}» در ${dayInWords("fa", expires_on)} پایان یافت و کالاهایتان از فروش برداشته شد. سفارش‌های پیشین را همچنان بفرستید. با نشان دادن مجوز تازه در درگاه فروشنده، فروش دوباره باز می‌شود. دسترنج`,
    }),
    en: ({ booth, booth_en, type, expires_on }) => ({
      subject: `Your ${nameIn("en", type)} has ended`,
      text: `The ${nameIn("en", type)} of “${booth_en || booth}” ended on ${dayInWords("en", expires_on)}, and your goods were taken off sale. Please still ship the orders you have. Show a renewed one in the seller portal, and you will sell again. Dastranj`,
    }),
  },
});
