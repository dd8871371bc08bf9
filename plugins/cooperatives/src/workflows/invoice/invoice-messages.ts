import { z } from "@medusajs/framework/zod";
import { tidingsOf } from "../tidings-of";

/** What both sides are told of an invoice. */

const data = z.strictObject({
  /** The other side. */
  who: z.string().max(300),
  number: z.string(),
  /** Amounts and the day, as they are read. */
  total: z.string(),
  due: z.string(),
  goes_back: z.string(),
  day: z.string(),
  page: z.string(),
});

const told = tidingsOf(data);

export const INVOICE_MESSAGES = {
  issued: told("wholesale.invoiced", {
    fa: ({ who, number, total, due, goes_back, day }) => ({
      subject: "فاکتور سفارش عمده صادر شد",
      text: `فاکتور ${number} با ${who} به مبلغ ${total} صادر شد.${due && ` ${due} آن تا ${day} پرداخت شود.`}${goes_back && ` ${goes_back} که بیش از آن پرداخت شده بود برمی‌گردد.`}`,
      sms: `فاکتور ${number} با ${who}: ${total}.${due && ` مانده تا ${day}: ${due}.`}`,
    }),
    en: ({ who, number, total, due, goes_back, day }) => ({
      subject: "The invoice of a wholesale order was issued",
      text: `Invoice ${number} with ${who} comes to ${total}.${due && ` ${due} of it is to be paid by ${day}.`}${goes_back && ` ${goes_back} that had been paid beyond it goes back.`}`,
      sms: `Invoice ${number} with ${who}: ${total}.${due && ` Due by ${day}: ${due}.`}`,
    }),
  }),
  overdue: told("wholesale.overdue", {
    fa: ({ who, number, due, day }) => ({
      subject: "سررسید فاکتور سفارش عمده گذشته است",
      text: `${due} از فاکتور ${number} با ${who} تا ${day} پرداخت نشده است.`,
      sms: `${due} از فاکتور ${number} با ${who} تا ${day} پرداخت نشده است.`,
    }),
    en: ({ who, number, due, day }) => ({
      subject: "The invoice of a wholesale order is overdue",
      text: `${due} of invoice ${number} with ${who} was to be paid by ${day} and has not come.`,
      sms: `${due} of invoice ${number} with ${who} was to be paid by ${day} and has not come.`,
    }),
  }),
};
