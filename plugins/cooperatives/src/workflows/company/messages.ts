import { defineMessage } from "@dastranj/messages/contract";
import { z } from "@medusajs/framework/zod";
import { amountSaid, type Language } from "../../domain/company/said";

/** What people of a company are told. The page opens nothing to who is not signed in there. */

const company = { company: z.string(), page: z.string() };

export const COMPANY_INVITED = defineMessage({
  name: "company.invited",
  data: z.strictObject({ company: z.string(), url: z.string() }),
  // Whoever has the link can accept.
  secret: true,
  write: {
    fa: ({ company, url }) => ({
      subject: "دعوت به خرید عمده در دسترنج",
      text: `«${company}» شما را به حساب خرید عمده‌ی خود در دسترنج دعوت کرده است. تا هفت روز از اینجا بپذیرید:\n${url}`,
    }),
    en: ({ company, url }) => ({
      subject: "You are invited to buy wholesale at Dastranj",
      text: `“${company}” invites you to its wholesale account at Dastranj. Accept within seven days here:\n${url}`,
    }),
  },
});

export const COMPANY_APPLIED = defineMessage({
  name: "company.applied",
  data: z.strictObject(company),
  write: {
    fa: ({ company, page }) => ({
      subject: "درخواست خرید عمده رسید",
      text: `درخواست خرید عمده‌ی «${company}» رسید. دفتر برنامه آن را بررسی می‌کند و نتیجه را به شما می‌گوید.\n${page}`,
    }),
    en: ({ company, page }) => ({
      subject: "Your application to buy wholesale has come",
      text: `The application of “${company}” to buy wholesale has come. The programme office looks at it and will tell you.\n${page}`,
    }),
  },
});

export const COMPANY_APPROVED = defineMessage({
  name: "company.approved",
  data: z.strictObject({ ...company, cooperative: z.string(), cooperative_en: z.string() }),
  write: {
    fa: ({ company, cooperative, page }) => ({
      subject: "خرید عمده‌ی شما تأیید شد",
      text: `«${company}» برای خرید عمده${cooperative ? ` از «${cooperative}»` : ""} تأیید شد.\n${page}`,
    }),
    en: ({ company, cooperative_en, page }) => ({
      subject: "You are approved for buying wholesale",
      text: `“${company}” is approved for buying wholesale${cooperative_en ? ` from “${cooperative_en}”` : ""}.\n${page}`,
    }),
  },
});

export const COMPANY_REFUSED = defineMessage({
  name: "company.refused",
  data: z.strictObject({
    ...company,
    cooperative: z.string(),
    cooperative_en: z.string(),
    reason: z.string(),
  }),
  write: {
    fa: ({ company, cooperative, reason, page }) => ({
      subject: "خرید عمده‌ی شما تأیید نشد",
      text: `${cooperative ? `«${cooperative}»` : "دفتر برنامه"} درخواست «${company}» را برای خرید عمده تأیید نکرد: ${reason}\n${page}`,
    }),
    en: ({ company, cooperative_en, reason, page }) => ({
      subject: "You are not approved for buying wholesale",
      text: `${cooperative_en ? `“${cooperative_en}”` : "The programme office"} did not approve “${company}” for buying wholesale: ${reason}\n${page}`,
    }),
  },
});

export const COMPANY_SUSPENDED = defineMessage({
  name: "company.suspended",
  data: z.strictObject({ ...company, reason: z.string() }),
  write: {
    fa: ({ company, reason, page }) => ({
      subject: "خرید عمده‌ی شما متوقف شد",
      text: `خرید عمده‌ی «${company}» متوقف شد: ${reason}\n${page}`,
    }),
    en: ({ company, reason, page }) => ({
      subject: "Your buying wholesale is suspended",
      text: `“${company}” may not buy wholesale for now: ${reason}\n${page}`,
    }),
  },
});

/** Whole smallest units, of which so many digits stand behind the point. */
const amount = { amount: z.number().int(), currency_code: z.string(), decimals: z.number().int() };
const purchase = { ...company, person: z.string(), ...amount };

export const PURCHASE_ASKED = defineMessage({
  name: "purchase.approval_asked",
  data: z.strictObject(purchase),
  write: {
    fa: ({ company, person, page, ...sum }) => ({
      subject: "خریدی در انتظار تأیید شماست",
      text: `${person} برای «${company}» خریدی به مبلغ ${said("fa", sum)} در نظر دارد. تا هفت روز تأیید یا رد کنید:\n${page}`,
    }),
    en: ({ company, person, page, ...sum }) => ({
      subject: "A purchase waits for your approval",
      text: `${person} would like to buy for ${said("en", sum)} for “${company}”. Please approve or refuse within seven days:\n${page}`,
    }),
  },
});

const OUTCOMES = {
  granted: { fa: "تأیید شد", en: "was approved" },
  refused: { fa: "رد شد", en: "was refused" },
  lapsed: { fa: "در مهلت خود به جایی نرسید و کنار رفت", en: "was not finished in time and has lapsed" },
} as const;
export type PurchaseOutcome = keyof typeof OUTCOMES;

export const PURCHASE_DECIDED = defineMessage({
  name: "purchase.approval_decided",
  data: z.strictObject({
    company: z.string(),
    page: z.string(),
    ...amount,
    outcome: z.enum(["granted", "refused", "lapsed"]),
    /** The approver's; empty where she said nothing. */
    words: z.string(),
  }),
  write: {
    fa: ({ company, outcome, words, page, ...sum }) => ({
      subject: "نتیجه‌ی خرید شما",
      text: `خرید شما به مبلغ ${said("fa", sum)} برای «${company}» ${OUTCOMES[outcome].fa}.${words ? ` ${words}` : ""}\n${page}`,
    }),
    en: ({ company, outcome, words, page, ...sum }) => ({
      subject: "What became of your purchase",
      text: `Your purchase for ${said("en", sum)} for “${company}” ${OUTCOMES[outcome].en}.${words ? ` ${words}` : ""}\n${page}`,
    }),
  },
});

function said(language: Language, sum: { amount: number; currency_code: string; decimals: number }): string {
  return amountSaid(language, BigInt(sum.amount), { code: sum.currency_code, decimals: sum.decimals });
}
