import { defineJob } from "@dastranj/jobs/contract";
import { defineMessage, MESSAGES_MODULE, type Messages } from "@dastranj/messages/contract";
import { amountNamed, digitsIn, type Language } from "@dastranj/print/written";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { QUOTE_MODULE, WHOLESALE_ORDER_MODULE } from "../../contract/names";
import type { QuoteModuleService } from "../../modules/quote/service";
import type { WholesaleOrderModuleService, WholesaleOrderRow } from "../../modules/wholesale-order/service";
import { decimalsOf } from "../currency-of";
import { companiesOf, cooperativesOf, listenersOfCompany, listenersOfCooperative } from "../quote/parties";

/** The job that tells both sides where their order stands. */
export const TELL_OF_WHOLESALE = "cooperatives.tell_of_wholesale";

const WHAT = ["placed", "confirmed", "cancelled"] as const;

const data = z.strictObject({
  /** Medusa's number of the order; null where it never stood. */
  number: z.number().int().nullable(),
  who: z.string().max(300),
  /** Whole smallest units. */
  deposit: z.number().int(),
  currency_code: z.string(),
  decimals: z.number().int(),
  page: z.string(),
});
type Told = z.infer<typeof data>;
type Words = (said: { number: string; who: string; deposit: string }) => { subject: string; text: string };

const told = (name: string, words: Record<Language, Words>) => {
  const writer = (language: Language) => (given: Told) => {
    const currency = { code: given.currency_code, decimals: given.decimals };
    const { subject, text } = words[language]({
      number: given.number === null ? "" : digitsIn(language, String(given.number)),
      who: given.who,
      deposit: amountNamed(BigInt(given.deposit), currency, language),
    });
    const name = language === "fa" ? "دسترنج" : "Dastranj";
    return { subject, text: `${text}\n\n${given.page}`, sms: `${name}: ${text}\n${given.page}` };
  };
  return defineMessage<Told>({ name, data, write: { fa: writer("fa"), en: writer("en") } });
};

const MESSAGES = {
  placed: told("wholesale.placed", {
    fa: ({ number, who, deposit }) => ({
      subject: `سفارش عمده ${number} در انتظار بیعانه است`,
      text: `سفارش عمده ${number} با ${who} ثبت شد. با رسیدن بیعانه (${deposit}) کار آغاز می‌شود.`,
    }),
    en: ({ number, who, deposit }) => ({
      subject: `Wholesale order ${number} waits for its deposit`,
      text: `Wholesale order ${number} with ${who} stands. Work begins when the deposit of ${deposit} has come.`,
    }),
  }),
  confirmed: told("wholesale.confirmed", {
    fa: ({ number, who }) => ({
      subject: `سفارش عمده ${number} قطعی شد`,
      text: `سفارش عمده ${number} با ${who} قطعی شد و کار آغاز می‌شود.`,
    }),
    en: ({ number, who }) => ({
      subject: `Wholesale order ${number} is confirmed`,
      text: `Wholesale order ${number} with ${who} is confirmed; work begins.`,
    }),
  }),
  cancelled: told("wholesale.cancelled", {
    fa: ({ who }) => ({
      subject: "سفارش عمده لغو شد",
      text: `سفارش عمده با ${who} لغو شد. چیزی از آن فرستاده نمی‌شود.`,
    }),
    en: ({ who }) => ({
      subject: "The wholesale order was cancelled",
      text: `The wholesale order with ${who} was cancelled. Nothing of it will be sent.`,
    }),
  }),
} satisfies Record<(typeof WHAT)[number], unknown>;

defineJob({
  name: TELL_OF_WHOLESALE,
  data: z.strictObject({ wholesale_order_id: z.string().max(100), what: z.enum(WHAT) }),
  attempts: 20,
  handle: ({ wholesale_order_id, what }, { container }) => tell(container, wholesale_order_id, what),
});

async function tell(container: MedusaContainer, id: string, what: (typeof WHAT)[number]): Promise<void> {
  const service = container.resolve<WholesaleOrderModuleService>(WHOLESALE_ORDER_MODULE);
  const { storefront } = container.resolve<QuoteModuleService>(QUOTE_MODULE);
  const [row] = await service.listWholesaleOrders({ id }, { take: 1 });
  if (!row) return;
  const order = row as unknown as WholesaleOrderRow;
  const [cooperatives, companies, buyers, owners, number, decimals] = await Promise.all([
    cooperativesOf(container, [order.cooperative_id]),
    companiesOf(container, [order.company_id]),
    listenersOfCompany(container, order),
    listenersOfCooperative(container, order.cooperative_id),
    numberOf(container, order.order_id),
    decimalsOf(container, order.currency_code),
  ]);
  const cooperative = cooperatives.get(order.cooperative_id);
  const company = companies.get(order.company_id)?.name ?? "";
  const { currency_code } = order;
  const deposit = Number(order.deposit);
  // What came of no quote has no thread, but a page of its own.
  const of = order.quote_request_id;
  const rooms = of
    ? { buyer: `account/quotes/${of}`, owner: `seller/cooperative/quotes/${of}` }
    : { buyer: `account/wholesale/${id}`, owner: `seller/cooperative/wholesale-orders/${id}` };
  const at = (language: Language, room: string) => `${storefront}${language === "en" ? "/en" : ""}/${room}`;
  const common = { number, deposit, currency_code, decimals };
  await container.resolve<Messages>(MESSAGES_MODULE).send([
    ...buyers.map(({ id: buyer, email, mobile, language }) => ({
      key: `wholesale:${id}:${what}:${buyer}`,
      name: MESSAGES[what].name,
      to: { email, mobile },
      language,
      data: {
        ...common,
        who: (language === "en" ? cooperative?.name_en : cooperative?.name) ?? "",
        page: at(language, rooms.buyer),
      },
    })),
    ...owners.map(({ id: owner, email, mobile, language }) => ({
      key: `wholesale:${id}:${what}:${owner}`,
      name: MESSAGES[what].name,
      to: { email, mobile },
      language,
      data: { ...common, who: company, page: at(language, rooms.owner) },
    })),
  ]);
}

async function numberOf(container: MedusaContainer, order_id: string | null): Promise<number | null> {
  if (!order_id) return null;
  const { data: orders } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["display_id"],
    filters: { id: order_id },
  });
  return orders[0] ? Number(orders[0].display_id) : null;
}
