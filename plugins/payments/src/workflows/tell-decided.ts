import { mobileOf } from "@dastranj/identity/contract";
import { defineMessage, MESSAGES_MODULE, type Messages } from "@dastranj/messages/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { TRANSFER_RECEIPT_MODULE } from "../contract/names";
import type { TransferReceiptModuleService } from "../modules/transfer-receipt/service";

// The link opens a guest's order, so both are secret.
const confirmed = defineMessage({
  name: "receipt.confirmed",
  secret: true,
  data: z.strictObject({ number: z.number().int(), link: z.string() }),
  write: {
    fa: ({ number, link }) => ({
      subject: "واریز شما رسید",
      text: `واریز شما برای سفارش ${persian(number)} رسید. سپاس.\n\nپیگیری سفارش:\n${link}`,
      sms: `دسترنج: واریز سفارش ${persian(number)} رسید.\n${link}`,
    }),
    en: ({ number, link }) => ({
      subject: "Your transfer has come",
      text: `Your transfer for order ${number} has come. Thank you.\n\nFollow your order:\n${link}`,
      sms: `Dastranj: your transfer for order ${number} has come.\n${link}`,
    }),
  },
});

const refused = defineMessage({
  name: "receipt.refused",
  secret: true,
  data: z.strictObject({ number: z.number().int(), why: z.string(), link: z.string() }),
  write: {
    fa: ({ number, why, link }) => ({
      subject: "رسید واریز شما پذیرفته نشد",
      text: `رسید واریز سفارش ${persian(number)} پذیرفته نشد. دلیل:\n${why.slice(0, 600)}\n\nمی‌توانید رسید دیگری بفرستید:\n${link}`,
      sms: `دسترنج: رسید واریز سفارش ${persian(number)} پذیرفته نشد.\n${link}`,
    }),
    en: ({ number, why, link }) => ({
      subject: "Your receipt was not accepted",
      text: `The receipt for order ${number} was not accepted. The reason:\n${why.slice(0, 600)}\n\nYou can send another:\n${link}`,
      sms: `Dastranj: the receipt for order ${number} was not accepted.\n${link}`,
    }),
  },
});

const persian = (number: number) => new Intl.NumberFormat("fa-IR", { useGrouping: false }).format(number);

interface FoundOrder {
  id: string;
  display_id: number | string;
  email: string | null;
  locale: string | null;
  shipping_address?: { phone: string | null } | null;
}

/** Tells an order's buyer what the office made of her receipt, once, within the transaction that writes it. */
export async function tellDecided(
  container: MedusaContainer,
  receipt: { id: string; order_id: string; reason: string | null },
  context: Context,
): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id", "email", "locale", "shipping_address.phone"],
    filters: { id: receipt.order_id },
  });
  const [order] = data as unknown as FoundOrder[];
  const mobile = mobileOf(order?.shipping_address?.phone ?? "");
  // Who closed her account wants to be left alone.
  if (!order || (!order.email && !mobile)) return;
  const { storefront } = container.resolve<TransferReceiptModuleService>(TRANSFER_RECEIPT_MODULE);
  const language = order.locale?.startsWith("en") ? "en" : "fa";
  const link = new URL(`${language === "en" ? "/en" : ""}/order/${order.id}`, storefront).href;
  const told = { number: Number(order.display_id), link };
  const { reason } = receipt;
  await container.resolve<Messages>(MESSAGES_MODULE).send(
    [
      {
        key: `receipt.decided:${receipt.id}`,
        name: reason === null ? confirmed.name : refused.name,
        // By e-mail where there is one: it wakes nobody.
        to: order.email ? { email: order.email } : { mobile },
        language,
        data: reason === null ? told : { ...told, why: reason },
      },
    ],
    context,
  );
}
