import { defineMessage, type MessageDefinition, type MessageLanguage } from "@dastranj/messages/contract";
import { z } from "@medusajs/framework/zod";
import { nameOfField } from "../contract/review-fields";
import { OFFICE_TIME_ZONE } from "../domain/office-day";

/** What the office tells an applicant of its decisions. */

const decision = z.object({
  name: z.string(),
  name_en: z.string(),
  reason: z.string().nullable(),
  /** A reason per field, for changes that are asked for. */
  fields: z.record(z.string(), z.string()),
  scheduled_for: z.string().nullable(),
});
type Decision = z.infer<typeof decision>;

type Words = { subject: string; text: (decision: Decision) => string };

function told(name: string, words: Record<MessageLanguage, Words>): MessageDefinition<Decision> {
  const writer = (language: MessageLanguage) => (data: Decision) => ({
    subject: words[language].subject,
    text: words[language].text({ ...data, name_en: data.name_en || data.name }),
  });
  return defineMessage({ name, data: decision, write: { fa: writer("fa"), en: writer("en") } });
}

const because = (language: MessageLanguage, { reason }: Decision) =>
  reason ? ` ${language === "fa" ? "دلیل" : "Reason"}: ${reason}` : "";

const wishes = (language: MessageLanguage, { fields, reason }: Decision) => {
  const lines = Object.entries(fields).map(([field, why]) => `${nameOfField(field, language)}: ${why}`);
  return lines.length > 0 ? `\n${lines.join("\n")}` : because(language, { reason } as Decision);
};

/** A moment as it is said where the office is: Jalali in Persian. */
const moment = (language: MessageLanguage, { scheduled_for }: Decision) =>
  scheduled_for
    ? new Intl.DateTimeFormat(language === "fa" ? "fa-IR" : "en-GB", {
        weekday: "long",
        day: "numeric",
        month: "long",
        hour: "2-digit",
        minute: "2-digit",
        timeZone: OFFICE_TIME_ZONE,
      }).format(new Date(scheduled_for))
    : "";

const verified = told("seller.verified", {
  fa: {
    subject: "غرفه‌ی شما تأیید شد",
    text: ({ name }) => `«${name}» در دسترنج تأیید شد و از هم‌اکنون می‌تواند بفروشد.`,
  },
  en: {
    subject: "Your booth is verified",
    text: ({ name_en }) => `${name_en} is verified on Dastranj and may sell from now on.`,
  },
});

const renewed = told("seller.renewed", {
  fa: {
    subject: "مجوز شما تمدید شد",
    text: ({ name }) => `تمدید «${name}» پذیرفته شد و کالاهای آن دوباره به فروش می‌رود.`,
  },
  en: {
    subject: "Your renewal is approved",
    text: ({ name_en }) => `The renewal of ${name_en} is approved; its goods are on sale again.`,
  },
});

/** The message of each verb that concerns her; what is done in the office alone is told to nobody. */
export const MESSAGE_OF: Readonly<Record<string, MessageDefinition<Decision> | undefined>> = {
  verify: verified,
  approve_renewal: renewed,
  request_changes: told("seller.changes_requested", {
    fa: {
      subject: "درخواست شما نیازمند اصلاح است",
      text: (data) => `درخواست «${data.name}» نیازمند اصلاح است.${wishes("fa", data)}`,
    },
    en: {
      subject: "Please change something in your application",
      text: (data) => `The application of ${data.name_en} needs changes.${wishes("en", data)}`,
    },
  }),
  schedule_visit: told("seller.visit_scheduled", {
    fa: {
      subject: "زمان بازدید از محل کار شما",
      text: (data) => `بازدید از محل کار «${data.name}»: ${moment("fa", data)}.`,
    },
    en: {
      subject: "When we visit your work place",
      text: (data) => `We visit the work place of ${data.name_en}: ${moment("en", data)} (Tehran time).`,
    },
  }),
  reject: told("seller.rejected", {
    fa: {
      subject: "درخواست شما پذیرفته نشد",
      text: (data) => `درخواست «${data.name}» پذیرفته نشد.${because("fa", data)}`,
    },
    en: {
      subject: "Your application was not accepted",
      text: (data) => `The application of ${data.name_en} was not accepted.${because("en", data)}`,
    },
  }),
  reopen: told("seller.reopened", {
    fa: {
      subject: "درخواست شما دوباره بررسی می‌شود",
      text: (data) => `درخواست «${data.name}» دوباره در دست بررسی است.${because("fa", data)}`,
    },
    en: {
      subject: "Your application is looked at again",
      text: (data) => `The application of ${data.name_en} is under review again.${because("en", data)}`,
    },
  }),
  suspend: told("seller.suspended", {
    fa: {
      subject: "فروش شما تعلیق شد",
      text: (data) =>
        `فروش «${data.name}» تعلیق شد؛ سفارش‌های پیشین را همچنان انجام دهید.${because("fa", data)}`,
    },
    en: {
      subject: "Your sales are suspended",
      text: (data) =>
        `The sales of ${data.name_en} are suspended; please still fulfil earlier orders.${because("en", data)}`,
    },
  }),
  reinstate: told("seller.reinstated", {
    fa: { subject: "تعلیق شما برداشته شد", text: ({ name }) => `«${name}» دوباره می‌تواند بفروشد.` },
    en: { subject: "You may sell again", text: ({ name_en }) => `${name_en} may sell again.` },
  }),
  refuse_renewal: told("seller.renewal_refused", {
    fa: {
      subject: "تمدید شما پذیرفته نشد",
      text: (data) => `تمدید «${data.name}» پذیرفته نشد.${because("fa", data)}`,
    },
    en: {
      subject: "Your renewal was not accepted",
      text: (data) => `The renewal of ${data.name_en} was not accepted.${because("en", data)}`,
    },
  }),
  revoke: told("seller.revoked", {
    fa: {
      subject: "مجوز فروش شما باطل شد",
      text: (data) => `مجوز فروش «${data.name}» باطل شد.${because("fa", data)}`,
    },
    en: {
      subject: "Your permission to sell is revoked",
      text: (data) => `The permission of ${data.name_en} to sell is revoked.${because("en", data)}`,
    },
  }),
};
