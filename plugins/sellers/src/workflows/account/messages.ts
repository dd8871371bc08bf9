import { defineMessage } from "@dastranj/messages/contract";
import { z } from "@medusajs/framework/zod";

/** What is said to whoever acts for a seller, about her own account. */

const seller = { seller: z.string(), seller_en: z.string() };

export const INVITED = defineMessage({
  name: "seller.invited",
  data: z.strictObject({ ...seller, url: z.string() }),
  // Whoever has the link can accept.
  secret: true,
  write: {
    fa: ({ seller, url }) => ({
      subject: "دعوت به گروه یک غرفه در دسترنج",
      text: `«${seller}» شما را به گروه خود در دسترنج دعوت کرده است. تا هفت روز از اینجا بپذیرید:\n${url}`,
    }),
    en: ({ seller_en, url }) => ({
      subject: "You are invited to a booth’s team at Dastranj",
      text: `“${seller_en}” invites you to her team at Dastranj. Accept within seven days here:\n${url}`,
    }),
  },
});

export const SHEBA_CHANGED = defineMessage({
  name: "seller.sheba_changed",
  data: z.strictObject({ ...seller, after_masked: z.string(), held_until: z.string() }),
  write: {
    fa: ({ seller, after_masked, held_until }) => ({
      subject: "شبای غرفه‌ی شما عوض شد",
      text: `شبای «${seller}» در دسترنج به ${after_masked} تغییر کرد. واریزها تا ${moment("fa-IR", held_until)} نگه داشته می‌شود. اگر کار شما نبوده، همین حالا به دفتر برنامه خبر دهید.`,
    }),
    en: ({ seller_en, after_masked, held_until }) => ({
      subject: "The Sheba of your booth was changed",
      text: `The Sheba of “${seller_en}” at Dastranj is now ${after_masked}. Payouts are held until ${moment("en-GB", held_until)}. If this was not you, please tell the programme office now.`,
    }),
  },
});

export const ACCOUNT_CLOSED = defineMessage({
  name: "seller.account_closed",
  data: z.strictObject(seller),
  write: {
    fa: ({ seller }) => ({
      subject: "حساب غرفه بسته شد",
      text: `حساب «${seller}» در دسترنج بسته شد و اطلاعات شخصی آن پاک شد. آنچه دفترها لازم دارند می‌ماند.`,
    }),
    en: ({ seller_en }) => ({
      subject: "The booth’s account is closed",
      text: `The account of “${seller_en}” at Dastranj is closed and its personal data erased. What the books need is kept.`,
    }),
  },
});

function moment(locale: string, at: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: "Asia/Tehran",
    dateStyle: "medium",
    timeStyle: "short",
  }).format(new Date(at));
}
