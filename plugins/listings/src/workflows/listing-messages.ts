import { defineMessage, type MessageLanguage } from "@dastranj/messages/contract";
import { z } from "@medusajs/framework/zod";
import { nameOfListingField } from "../contract/listing-fields";

/** What the office tells a seller of her listings. */

const data = z.object({
  title: z.string(),
  title_en: z.string().nullable(),
  /** What is to be changed, by field. */
  reasons: z.record(z.string(), z.string()),
});
type Judged = z.infer<typeof data>;

const named = (language: MessageLanguage, { title, title_en }: Judged) =>
  language === "en" ? title_en || title : title;

const wishes = (language: MessageLanguage, { reasons }: Judged) =>
  Object.entries(reasons)
    .map(([field, why]) => {
      const name = nameOfListingField(field, language);
      return name ? `\n${name}: ${why}` : `\n${why}`;
    })
    .join("");

export const listingApproved = defineMessage<Judged>({
  name: "listing.approved",
  data,
  write: {
    fa: (judged) => ({
      subject: "کالای شما تأیید شد",
      text: `«${named("fa", judged)}» تأیید شد و خریداران آن را می‌بینند.`,
    }),
    en: (judged) => ({
      subject: "Your listing is approved",
      text: `${named("en", judged)} is approved; buyers see it now.`,
    }),
  },
});

export const listingSentBack = defineMessage<Judged>({
  name: "listing.sent_back",
  data,
  write: {
    fa: (judged) => ({
      subject: "کالای شما نیازمند اصلاح است",
      text: `«${named("fa", judged)}» نیازمند اصلاح است.${wishes("fa", judged)}`,
    }),
    en: (judged) => ({
      subject: "Please change something in your listing",
      text: `${named("en", judged)} needs changes.${wishes("en", judged)}`,
    }),
  },
});
