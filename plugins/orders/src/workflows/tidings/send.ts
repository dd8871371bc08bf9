import {
  MESSAGES_MODULE,
  type MessageDefinition,
  type Messages,
  type MessageToSend,
} from "@dastranj/messages/contract";
import { VAULT_MODULE, type Vault } from "@dastranj/privacy/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ORDER_LINK, STOP_LINK, TIDINGS_MODULE } from "../../contract/names";
import { HOURS_OF_LINK, orderToken } from "../../domain/order-link";
import { morningAfter } from "../../domain/quiet-hours";
import type { Language } from "../../domain/said";
import { stopToken } from "../../domain/stop-token";
import { deskPageAt, oneClickAt, orderLinkAt, orderPageAt, stopPageAt } from "../../domain/tiding-links";
import {
  type BuyerTopic,
  type Listener,
  type SellerTopic,
  type TidingChannel,
  topicOf,
  waysOf,
} from "../../domain/tiding-topics";
import type { TidingsModuleService } from "../../modules/tidings/service";
import type { OrderFacts } from "./order-facts";
import type { PartFacts } from "./part-facts";

/** Something to tell: the event's name, of which topic it is, and what is said of it beside what every message says. */
export interface Tiding<Topic, Data> {
  event: string;
  topic: Topic;
  message: MessageDefinition<Data>;
  data: Record<string, unknown>;
  now: Date;
}

/** Somebody who may be told. */
interface Person {
  person: string;
  listener: Listener;
  email: string | null;
  mobile: string | null;
  language: Language;
}

/** What a message's data says by whatever way it goes. */
type Address = (way: TidingChannel | "none", stop: string | null) => Record<string, unknown>;

/** Tells the buyer of an order, in its language, with a link that opens it. */
export async function tellBuyer<Data>(
  container: MedusaContainer,
  order: OrderFacts,
  tiding: Tiding<BuyerTopic, Data>,
): Promise<void> {
  const { buyer, language } = order;
  if (!buyer) return;
  const { storefront } = container.resolve<TidingsModuleService>(TIDINGS_MODULE);
  const link = buyer.has_account
    ? orderPageAt(storefront, language, order.id)
    : linkTo(container, order, "told", tiding.now);
  const person = { ...buyer, listener: "buyer" as const, language };
  await tell(container, [person], tiding, "buyer", () => (_way, stop_link) => ({
    number: order.display_id,
    link,
    stop_link,
  }));
}

/** Tells who acts for the seller of a part: owners, and staff who asked for it; each in her own language. */
export async function tellSellers<Data>(
  container: MedusaContainer,
  { part, order, booth }: PartFacts,
  tiding: Tiding<SellerTopic, Data>,
): Promise<void> {
  const { storefront } = container.resolve<TidingsModuleService>(TIDINGS_MODULE);
  const people = booth.members.map(({ id, role, email, mobile, language }) => ({
    person: `member:${id}`,
    listener: role,
    email,
    mobile,
    language,
  }));
  await tell(container, people, tiding, undefined, ({ language }) => (_way, stop_at) => ({
    number: order.display_id,
    at_desk: deskPageAt(storefront, language, part.id),
    stop_at,
  }));
}

/** A link that opens an order to whoever holds it. */
export function linkTo(
  container: MedusaContainer,
  order: Pick<OrderFacts, "id" | "display_id" | "language">,
  why: keyof typeof HOURS_OF_LINK,
  now: Date,
): string {
  const { storefront } = container.resolve<TidingsModuleService>(TIDINGS_MODULE);
  const vault = container.resolve<Vault>(VAULT_MODULE);
  const sign = (text: string) => vault.fingerprint(ORDER_LINK, text);
  return orderLinkAt(storefront, order.language, orderToken(order, HOURS_OF_LINK[why], now, sign));
}

async function tell<Data>(
  container: MedusaContainer,
  people: Person[],
  { event, topic, message, data, now }: Tiding<string, Data>,
  who: string | undefined,
  addressed: (person: Person) => Address,
): Promise<void> {
  const tidings = container.resolve<TidingsModuleService>(TIDINGS_MODULE);
  const wishesOf = await tidings.wishesOf(people.map(({ person }) => person));
  const messages = people.flatMap((one): MessageToSend[] => {
    const rule = topicOf(one.listener, topic);
    if (!rule) return [];
    const reach = { sms: Boolean(one.mobile), email: Boolean(one.email) };
    const ways = waysOf(rule, wishesOf(one.person, topic), reach);
    const write = addressed(one);
    const key = (way: string) => `${event}:${who ?? one.person.replace("member:", "")}:${way}`;
    const common = { name: message.name, language: one.language };
    // Nothing reaches her: the office sees so, and can call.
    if (ways.length === 0 && rule.must)
      return [{ ...common, key: key("none"), to: {}, data: { ...data, ...write("none", null) } }];
    return ways.map((way) => {
      if (way === "sms") {
        const notBefore = rule.atNight ? undefined : morningAfter(now, tidings.quietHours, tidings.timeZone);
        const told = { ...data, ...write("sms", null) };
        return { ...common, key: key("sms"), to: { mobile: one.mobile }, data: told, notBefore };
      }
      const token = rule.must ? null : stopTokenOf(container, { person: one.person, topic });
      const stop = token && stopPageAt(tidings.storefront, one.language, token);
      return {
        ...common,
        key: key("email"),
        to: { email: one.email },
        data: { ...data, ...write("email", stop) },
        ...(token && { unsubscribe: oneClickAt(tidings.storefront, token) }),
      };
    });
  });
  await container.resolve<Messages>(MESSAGES_MODULE).sendAll(messages);
}

function stopTokenOf(container: MedusaContainer, stopped: { person: string; topic: string }): string {
  const vault = container.resolve<Vault>(VAULT_MODULE);
  return stopToken(stopped, (text) => vault.fingerprint(STOP_LINK, text));
}
