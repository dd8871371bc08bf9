import { defineMessage } from "@dastranj/messages/contract";
import { z } from "@medusajs/framework/zod";

/** What the two sides of a membership tell each other. The way to the desk opens nothing to who is not signed in there. */

const data = z.strictObject({
  /** The other side's name. */
  other: z.string(),
  other_en: z.string(),
  /** What she said with it; empty for nothing. */
  said: z.string(),
  at_desk: z.string(),
});
type Told = z.infer<typeof data>;
type Words = { subject: string; text: (other: string) => string };

const told = (name: string, fa: Words, en: Words) =>
  defineMessage<Told>({
    name,
    data,
    write: {
      fa: ({ other, said, at_desk }) => ({
        subject: fa.subject,
        text: `${fa.text(other)}${said && `\n«${said}»`}\n\n${at_desk}`,
        sms: `دسترنج: ${fa.subject}.\n${at_desk}`,
      }),
      en: ({ other_en, said, at_desk }) => ({
        subject: en.subject,
        text: `${en.text(other_en)}${said && `\n“${said}”`}\n\n${at_desk}`,
        sms: `Dastranj: ${en.subject}.\n${at_desk}`,
      }),
    },
  });

/** By what was done with the membership. */
export const MEMBERSHIP_MESSAGES = {
  invited: told(
    "membership.invited",
    {
      subject: "دعوت به عضویت در یک تعاونی",
      text: (other) => `«${other}» شما را به عضویت دعوت کرده است. شرایط را بخوانید و پاسخ دهید:`,
    },
    {
      subject: "A cooperative invites you",
      text: (other) => `“${other}” invites you to become a member. Read the terms and answer:`,
    },
  ),
  applied: told(
    "membership.applied",
    { subject: "درخواست عضویت تازه", text: (other) => `«${other}» می‌خواهد عضو تعاونی شما شود. پاسخ دهید:` },
    {
      subject: "Somebody asks to become a member",
      text: (other) => `“${other}” asks to become a member of your cooperative. Please answer:`,
    },
  ),
  accepted: told(
    "membership.accepted",
    { subject: "عضویت پذیرفته شد", text: (other) => `«${other}» عضویت را پذیرفت؛ از امروز برقرار است.` },
    {
      subject: "The membership was accepted",
      text: (other) => `“${other}” accepted: the membership stands from today.`,
    },
  ),
  declined: told(
    "membership.declined",
    { subject: "عضویت پذیرفته نشد", text: (other) => `«${other}» عضویت را نپذیرفت.` },
    { subject: "The membership was declined", text: (other) => `“${other}” declined the membership.` },
  ),
  withdrawn: told(
    "membership.withdrawn",
    { subject: "پیشنهاد عضویت پس گرفته شد", text: (other) => `«${other}» پیشنهاد عضویت را پس گرفت.` },
    {
      subject: "An offer of membership was withdrawn",
      text: (other) => `“${other}” withdrew the offer of membership.`,
    },
  ),
  left: told(
    "membership.left",
    {
      subject: "عضوی از تعاونی رفت",
      text: (other) => `«${other}» از تعاونی شما بیرون رفت. سهم‌هایی که پذیرفته است پابرجاست.`,
    },
    {
      subject: "A member left",
      text: (other) => `“${other}” left your cooperative. What she accepted of open orders stands.`,
    },
  ),
  ended: told(
    "membership.ended",
    {
      subject: "عضویت شما پایان یافت",
      text: (other) => `«${other}» به عضویت شما پایان داد. سهم‌هایی که پذیرفته‌اید پابرجاست.`,
    },
    {
      subject: "Your membership ended",
      text: (other) => `“${other}” ended your membership. What you accepted of open orders stands.`,
    },
  ),
  suspended: told(
    "membership.suspended",
    {
      subject: "عضویت شما متوقف شد",
      text: (other) =>
        `«${other}» عضویت شما را موقتاً متوقف کرد؛ تا برقراری دوباره سفارش تازه‌ای به شما داده نمی‌شود.`,
    },
    {
      subject: "Your membership is suspended",
      text: (other) =>
        `“${other}” suspended your membership: no new orders come to you until it stands again.`,
    },
  ),
  reinstated: told(
    "membership.reinstated",
    { subject: "عضویت شما دوباره برقرار شد", text: (other) => `«${other}» عضویت شما را دوباره برقرار کرد.` },
    { subject: "Your membership stands again", text: (other) => `“${other}” reinstated your membership.` },
  ),
  terms_changed: told(
    "membership.terms_changed",
    {
      subject: "شرایط عضویت شما تغییر کرد",
      text: (other) => `«${other}» شرایط عضویت شما را تغییر داد. آن را بخوانید:`,
    },
    {
      subject: "The terms of your membership changed",
      text: (other) => `“${other}” changed the terms of your membership. Please read them:`,
    },
  ),
} as const;

export type MembershipTidings = keyof typeof MEMBERSHIP_MESSAGES;
