import { z } from "@medusajs/framework/zod";
import { tidingsOf } from "../tidings-of";

/** What is told of receipts and shipments. */

const data = z.strictObject({
  /** The cooperative, the member or the company on the other side. */
  who: z.string(),
  goods: z.string(),
  /** Quantities as they are read. */
  accepted: z.string(),
  rejected: z.string(),
  page: z.string(),
});

const told = tidingsOf(data);

/** To the member: what was weighed. */
export const WEIGHED = told("receiving.weighed", {
  fa: ({ who, goods, accepted, rejected }) => ({
    subject: "آنچه آوردید وزن شد",
    text: `${who} ${accepted} ${goods} از شما پذیرفت${rejected && ` و ${rejected} نپذیرفت`}. اگر درست نیست تا سه روز بگویید.`,
  }),
  en: ({ who, goods, accepted, rejected }) => ({
    subject: "What you brought was weighed",
    text: `${who} accepted ${accepted} of ${goods} from you${rejected && ` and did not take ${rejected}`}. If that is not right, say so within three days.`,
  }),
});

/** To the cooperative: she objects. */
export const DISPUTED = told("receiving.disputed", {
  fa: ({ who, goods }) => ({
    subject: "عضوی به رسید اعتراض دارد",
    text: `${who} به رسید ${goods} اعتراض کرد. دسترنج داوری می‌کند.`,
  }),
  en: ({ who, goods }) => ({
    subject: "A member objects to a receipt",
    text: `${who} objects to a receipt of ${goods}. Dastranj will decide.`,
  }),
});

/** To both: what was decided. */
export const DECIDED = told("receiving.decided", {
  fa: ({ goods, accepted }) => ({
    subject: "درباره‌ی رسید داوری شد",
    text: `داوری رسید ${goods}: ${accepted} پذیرفته است.`,
  }),
  en: ({ goods, accepted }) => ({
    subject: "The receipt was decided",
    text: `The receipt of ${goods} was decided: ${accepted} is accepted.`,
  }),
});

/** To the buyer: it is on its way. */
export const SENT = told("dispatch.sent", {
  fa: ({ who, goods, accepted }) => ({
    subject: "سفارش عمده‌ی شما فرستاده شد",
    text: `${who} ${accepted} ${goods} فرستاد.`,
  }),
  en: ({ who, goods, accepted }) => ({
    subject: "Your wholesale order is on its way",
    text: `${who} has sent ${accepted} of ${goods}.`,
  }),
});

/** To the cooperative: the buyer is not content. */
export const CLAIMED = told("dispatch.claimed", {
  fa: ({ who, goods, rejected }) => ({
    subject: "خریدار به ارسال اعتراض دارد",
    text: `${who} می‌گوید ${rejected} ${goods} کم یا نادرست بود.`,
  }),
  en: ({ who, goods, rejected }) => ({
    subject: "The buyer claims something of a shipment",
    text: `${who} says that ${rejected} of ${goods} was missing or not as agreed.`,
  }),
});

/** To the buyer: all of it was granted. */
export const CLAIM_GRANTED = told("claim.granted", {
  fa: ({ who, goods, accepted }) => ({
    subject: "تعاونی اعتراض شما را پذیرفت",
    text: `${who} اعتراض شما به ${goods} را پذیرفت: ${accepted}.`,
  }),
  en: ({ who, goods, accepted }) => ({
    subject: "The cooperative granted your claim",
    text: `${who} granted your claim of ${goods}: ${accepted}.`,
  }),
});

/** To the buyer: less was granted, and she may go on. */
export const CLAIM_ANSWERED = told("claim.answered", {
  fa: ({ who, goods, accepted, rejected }) => ({
    subject: "تعاونی به اعتراض شما پاسخ داد",
    text: `${who} ${accepted} از ${rejected} ${goods} مورد اعتراض شما را پذیرفت. اگر نمی‌پذیرید، تا مهلت آن از دسترنج داوری بخواهید.`,
  }),
  en: ({ who, goods, accepted, rejected }) => ({
    subject: "The cooperative answered your claim",
    text: `${who} granted ${accepted} of the ${rejected} of ${goods} that you claimed. If that is not right, say so by the day that is written there, and Dastranj decides.`,
  }),
});

/** To the cooperative: the buyer is content, or said nothing. */
export const CLAIM_SETTLED = told("claim.settled", {
  fa: ({ who, goods, accepted }) => ({
    subject: "اعتراض خریدار پایان یافت",
    text: `اعتراض ${who} به ${goods} با پاسخ شما پایان یافت: ${accepted} پذیرفته شد.`,
  }),
  en: ({ who, goods, accepted }) => ({
    subject: "The buyer's claim is settled",
    text: `The claim of ${who} of ${goods} ended as you answered: ${accepted} was granted.`,
  }),
});

/** To both: the operator decides. */
export const CLAIM_ESCALATED = told("claim.escalated", {
  fa: ({ who, goods, rejected }) => ({
    subject: "دسترنج درباره‌ی اعتراض داوری می‌کند",
    text: `شما و ${who} درباره‌ی ${rejected} ${goods} هم‌نظر نشدید. دسترنج داوری می‌کند.`,
  }),
  en: ({ who, goods, rejected }) => ({
    subject: "Dastranj decides about the claim",
    text: `You and ${who} did not agree on ${rejected} of ${goods}. Dastranj will decide.`,
  }),
});

/** To both: what was decided. */
export const CLAIM_DECIDED = told("claim.decided", {
  fa: ({ goods, accepted, rejected }) => ({
    subject: "درباره‌ی اعتراض داوری شد",
    text: `داوری اعتراض به ${rejected} ${goods}: ${accepted} پذیرفته شد.`,
  }),
  en: ({ goods, accepted, rejected }) => ({
    subject: "The claim was decided",
    text: `The claim of ${rejected} of ${goods} was decided: ${accepted} is granted.`,
  }),
});
