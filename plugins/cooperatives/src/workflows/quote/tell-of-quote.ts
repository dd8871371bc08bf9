import { defineJob } from "@dastranj/jobs/contract";
import { MESSAGES_MODULE, type Messages } from "@dastranj/messages/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { QUOTE_MODULE } from "../../contract/names";
import { QUOTE_SIDES, type QuoteSide } from "../../contract/quote-states";
import type { QuoteModuleService, QuoteRequestRow } from "../../modules/quote/service";
import { decimalsOf } from "../currency-of";
import { loadPools } from "./load-pool";
import {
  companiesOf,
  cooperativesOf,
  type Listener,
  listenersOfCompany,
  listenersOfCooperative,
} from "./parties";
import { QUOTE_MESSAGES } from "./quote-messages";

/** The job that tells the other side what was done or said, or both sides what the clock did. */
export const TELL_OF_QUOTE = "cooperatives.tell_of_quote";

defineJob({
  name: TELL_OF_QUOTE,
  data: z.strictObject({ about: z.enum(["event", "message"]), id: z.string().max(100) }),
  attempts: 20,
  handle: ({ about, id }, { container }) => tellOfQuote(container, about, id),
});

interface Tiding {
  quote_request_id: string;
  what: keyof typeof QUOTE_MESSAGES;
  by: QuoteSide | "clock";
  quote_id: string | null;
  words: string;
}

async function tellOfQuote(
  container: MedusaContainer,
  about: "event" | "message",
  id: string,
): Promise<void> {
  const service = container.resolve<QuoteModuleService>(QUOTE_MODULE);
  const tiding = await (about === "event" ? ofEvent(service, id) : ofMessage(service, id));
  if (!tiding) return;
  const [row] = await service.listQuoteRequests({ id: tiding.quote_request_id }, { take: 1 });
  const request = row as unknown as QuoteRequestRow | undefined;
  if (!request) return;
  for (const side of QUOTE_SIDES)
    if (side !== tiding.by) await tellSide(container, { id, side, tiding, request });
}

async function tellSide(
  container: MedusaContainer,
  { id, side, tiding, request }: { id: string; side: QuoteSide; tiding: Tiding; request: QuoteRequestRow },
): Promise<void> {
  const service = container.resolve<QuoteModuleService>(QUOTE_MODULE);
  const [listeners, cooperatives, companies, pools, [quote]] = await Promise.all([
    side === "company"
      ? listenersOfCompany(container, request)
      : listenersOfCooperative(container, request.cooperative_id),
    cooperativesOf(container, [request.cooperative_id]),
    companiesOf(container, [request.company_id]),
    loadPools(container, [request.pool_id]),
    tiding.quote_id ? service.listQuotes({ id: tiding.quote_id }, { take: 1 }) : [],
  ]);
  const cooperative = cooperatives.get(request.cooperative_id);
  const company = companies.get(request.company_id);
  const pool = pools.get(request.pool_id);
  const currency_code = pool?.currency_code ?? "irr";
  const decimals = await decimalsOf(container, currency_code);
  const messageTo = ({ id: listener, email, mobile, language }: Listener) => ({
    key: `quote:${id}:${listener}`,
    name: QUOTE_MESSAGES[tiding.what].name,
    to: { email, mobile },
    language,
    data: {
      number: request.number,
      who: (side === "company" ? nameIn(language, cooperative) : company?.name) ?? "",
      goods: (language === "en" ? pool?.title_en : pool?.title) ?? "",
      amount: quote ? Number(quote.total) : null,
      currency_code,
      decimals,
      words: tiding.words,
      page: pageOf(service.storefront, language, side, request.id),
    },
  });
  await container.resolve<Messages>(MESSAGES_MODULE).send(listeners.map(messageTo));
}

const nameIn = (language: "fa" | "en", named: { name: string; name_en: string } | undefined) =>
  language === "en" ? named?.name_en : named?.name;

function pageOf(storefront: string, language: "fa" | "en", side: QuoteSide, id: string): string {
  const room = side === "company" ? "account/quotes" : "seller/cooperative/quotes";
  return `${storefront}${language === "en" ? "/en" : ""}/${room}/${id}`;
}

async function ofEvent(service: QuoteModuleService, id: string): Promise<Tiding | undefined> {
  const [event] = await service.listQuoteEvents({ id }, { take: 1 });
  if (!event) return undefined;
  const { quote_request_id, verb, by, quote_id } = event;
  return { quote_request_id, what: verb, by, quote_id, words: event.words ?? "" };
}

async function ofMessage(service: QuoteModuleService, id: string): Promise<Tiding | undefined> {
  const [message] = await service.listQuoteMessages({ id }, { take: 1 });
  if (!message) return undefined;
  const { quote_request_id, by, words } = message;
  return { quote_request_id, what: "message", by, quote_id: null, words };
}
