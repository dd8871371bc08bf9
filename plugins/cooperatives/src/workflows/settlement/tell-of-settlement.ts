import { defineJob } from "@dastranj/jobs/contract";
import { MESSAGES_MODULE, type Messages, type MessageToSend } from "@dastranj/messages/contract";
import { amountNamed, digitsIn, type Language } from "@dastranj/print/written";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { isAdvanceVoid } from "../../domain/settlement/advance-states";
import { readAdvances } from "../../modules/settlement/read-advances";
import {
  type ListenerRow,
  lastOfPage,
  listenersOfSettlement,
  listenersOfSurplus,
} from "../../modules/settlement/read-listeners";
import { decimalsOf } from "../currency-of";
import { ADVANCE_TIDINGS, type AdvanceTidings } from "./announce-advance";
import { TELL_OF_ADVANCE, TELL_OF_SETTLEMENT, TELL_OF_SURPLUS } from "./job-names";
import { settlementsRoom } from "./money-room";
import {
  ADVANCE_CONFIRMED,
  ADVANCE_DENIED,
  ADVANCED,
  ADVANCED_BY_HAND,
  SETTLED,
  SURPLUS_SHARED,
} from "./settlement-messages";

const AGAIN = { attempts: 30, backoff: { firstMs: 500, mostMs: 10 * 60_000 }, timeoutMs: 10 * 60_000 };
const id = z.string().max(100);
const AT_ONCE = 200;

defineJob({
  name: TELL_OF_SETTLEMENT,
  data: z.strictObject({ settlement_id: id }),
  ...AGAIN,
  handle: (of, { container, signal }) => tellMembers(container, of, signal),
});

defineJob({
  name: TELL_OF_SURPLUS,
  data: z.strictObject({ surplus_id: id }),
  ...AGAIN,
  handle: (of, { container, signal }) => tellMembers(container, of, signal),
});

defineJob({
  name: TELL_OF_ADVANCE,
  data: z.strictObject({ advance_id: id, what: z.enum(ADVANCE_TIDINGS) }),
  ...AGAIN,
  handle: ({ advance_id, what }, { container }) => tellOfAdvance(container, advance_id, what),
});

type Shared = { settlement_id: string } | { surplus_id: string };

/** Tells every owner whose home got something, in her own language; once, however often it runs. */
async function tellMembers(container: MedusaContainer, of: Shared, signal: AbortSignal): Promise<void> {
  const { database, storefront } = settlementsRoom(container);
  const decimals = new Map<string, number>();
  for (let after = ""; !signal.aborted; ) {
    const page = { after, limit: AT_ONCE };
    const [listeners, last] = await Promise.all([
      "settlement_id" in of
        ? listenersOfSettlement(database, of.settlement_id, page)
        : listenersOfSurplus(database, of.surplus_id, page),
      lastOfPage(database, of, page),
    ]);
    for (const { currency_code } of listeners)
      if (!decimals.has(currency_code))
        decimals.set(currency_code, await decimalsOf(container, currency_code));
    await sendAll(
      container,
      listeners.map((listener) => messageTo(listener, decimals.get(listener.currency_code) ?? 0, storefront)),
    );
    if (last === undefined) return;
    after = last;
  }
}

function messageTo(listener: ListenerRow, decimals: number, storefront: string): MessageToSend {
  const { of_id, owner_id, mobile, email, language, amount, currency_code, year } = listener;
  const isSettlement = year === null;
  return {
    key: `${isSettlement ? "settlement" : "surplus"}:${of_id}:${owner_id}`,
    name: (isSettlement ? SETTLED : SURPLUS_SHARED).name,
    to: { email, mobile },
    language,
    data: {
      who: nameIn(language, listener.cooperative, listener.cooperative_en),
      goods: nameIn(language, listener.title, listener.title_en),
      amount: amountNamed(BigInt(amount), { code: currency_code, decimals }, language),
      year: year === null ? "" : digitsIn(language, String(year)),
      page: pageIn(storefront, language, isSettlement ? `settlements/${of_id}` : "settlements"),
    },
  };
}

const nameIn = (language: Language, name: string, name_en: string) => (language === "en" && name_en) || name;
const pageIn = (storefront: string, language: Language, room: string) =>
  `${storefront}${language === "en" ? "/en" : ""}/seller/${room}`;

interface Owner {
  id: string;
  mobile: string | null;
  email: string | null;
  language: Language;
}

/** Tells a member of an advance, or the cooperative whether she got it; that it was given is not told of what was denied or taken back meanwhile. */
async function tellOfAdvance(
  container: MedusaContainer,
  advance_id: string,
  what: AdvanceTidings,
): Promise<void> {
  const { database, storefront } = settlementsRoom(container);
  const { advances } = await readAdvances(database, { id: advance_id, limit: 1, offset: 0 });
  const [advance] = advances;
  if (!advance || (what === "given" && isAdvanceVoid(advance.state))) return;
  const { member, cooperative, way, amount, currency_code, title, title_en } = advance;
  const isToMember = what === "given";
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_member",
    fields: ["id", "mobile", "email", "language"],
    filters: { seller_id: isToMember ? member.id : cooperative.id, role: "owner" },
  });
  const other = isToMember ? cooperative : member;
  const message = {
    given: way === "hand" ? ADVANCED_BY_HAND : ADVANCED,
    confirmed: ADVANCE_CONFIRMED,
    denied: ADVANCE_DENIED,
  }[what];
  const decimals = await decimalsOf(container, currency_code);
  await sendAll(
    container,
    (data as unknown as Owner[]).map(({ id: owner, mobile, email, language }) => ({
      key: `advance:${advance_id}:${what}:${owner}`,
      name: message.name,
      to: { email, mobile },
      language,
      data: {
        who: nameIn(language, other.name, other.name_en),
        goods: nameIn(language, title, title_en),
        amount: amountNamed(BigInt(amount), { code: currency_code, decimals }, language),
        year: "",
        page: pageIn(storefront, language, isToMember ? "advances" : "cooperative/advances"),
      },
    })),
  );
}

/** Sends each; whose address is none is told nothing, and the office sees so. */
async function sendAll(container: MedusaContainer, all: MessageToSend[]): Promise<void> {
  const messages = container.resolve<Messages>(MESSAGES_MODULE);
  for (const message of all) {
    await messages.send([message]).catch((failure) => {
      if (!(failure instanceof MedusaError && failure.code === "message_recipient_invalid")) throw failure;
      return messages.send([{ ...message, to: {} }]);
    });
  }
}
