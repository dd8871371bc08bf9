import { defineJob } from "@dastranj/jobs/contract";
import {
  MESSAGES_MODULE,
  type MessageLanguage,
  type Messages,
  type MessageToSend,
} from "@dastranj/messages/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { quantityWritten } from "../../domain/quote/written";
import { readReceipts } from "../../modules/receiving/read-rows";
import { traceDispatches } from "../../modules/receiving/trace";
import { hubOf } from "./hub";
import {
  CLAIM_ANSWERED,
  CLAIM_DECIDED,
  CLAIM_ESCALATED,
  CLAIM_GRANTED,
  CLAIM_SETTLED,
  CLAIMED,
  DECIDED,
  DISPUTED,
  SENT,
  WEIGHED,
} from "./hub-messages";
import { TELL_OF_DISPATCH, TELL_OF_RECEIPT } from "./job-names";

const AGAIN = { attempts: 30, backoff: { firstMs: 500, mostMs: 10 * 60_000 } };
const id = z.string().max(100);

const TOLD_OF_DISPATCH = [
  "sent",
  "claimed",
  "claim_granted",
  "claim_answered",
  "claim_settled",
  "claim_escalated",
  "claim_decided",
] as const;

/** What is told of a shipment and of the claim at it. */
export type ToldOfDispatch = (typeof TOLD_OF_DISPATCH)[number];

/** Whom it is told, in which words. */
const TELLS = {
  sent: { message: SENT, to: ["buyer"] },
  claimed: { message: CLAIMED, to: ["cooperative"] },
  claim_granted: { message: CLAIM_GRANTED, to: ["buyer"] },
  claim_answered: { message: CLAIM_ANSWERED, to: ["buyer"] },
  claim_settled: { message: CLAIM_SETTLED, to: ["cooperative"] },
  claim_escalated: { message: CLAIM_ESCALATED, to: ["buyer", "cooperative"] },
  claim_decided: { message: CLAIM_DECIDED, to: ["buyer", "cooperative"] },
} satisfies Record<ToldOfDispatch, { message: { name: string }; to: ("buyer" | "cooperative")[] }>;

defineJob({
  name: TELL_OF_RECEIPT,
  data: z.strictObject({ receipt_id: id, what: z.enum(["weighed", "disputed", "decided"]) }),
  ...AGAIN,
  handle: ({ receipt_id, what }, { container }) => tellOfReceipt(container, receipt_id, what),
});

defineJob({
  name: TELL_OF_DISPATCH,
  data: z.strictObject({ dispatch_id: id, what: z.enum(TOLD_OF_DISPATCH) }),
  ...AGAIN,
  handle: ({ dispatch_id, what }, { container }) => tellOfDispatch(container, dispatch_id, what),
});

type NamedRow = { name: string; name_en: string };
const nameIn = (language: MessageLanguage, { name, name_en }: NamedRow) =>
  (language === "en" && name_en) || name;

/** Tells the other side of a receipt; what was taken back or answered meanwhile is not told. */
async function tellOfReceipt(
  container: MedusaContainer,
  receipt_id: string,
  what: "weighed" | "disputed" | "decided",
): Promise<void> {
  const { database, storefront } = hubOf(container);
  const [receipt] = (await readReceipts(database, { id: receipt_id, limit: 1, offset: 0 })).receipts;
  if (receipt?.state !== what) return;
  const to = {
    weighed: [receipt.seller_id],
    disputed: [receipt.cooperative_id],
    decided: [receipt.seller_id, receipt.cooperative_id],
  }[what];
  const message = { weighed: WEIGHED, disputed: DISPUTED, decided: DECIDED }[what];
  const listeners = await ownersOf(container, to);
  await sendAll(
    container.resolve<Messages>(MESSAGES_MODULE),
    listeners.map(({ id: owner, seller_id, language, email, mobile }) => {
      const isMember = seller_id === receipt.seller_id;
      const room = isMember ? "deliveries" : "cooperative/receiving";
      const written = (much: number) => quantityWritten(receipt.measure, much, language);
      return {
        key: `receipt:${receipt_id}:${what}:${owner}`,
        name: message.name,
        to: { email, mobile },
        language,
        data: {
          who: nameIn(language, isMember ? receipt.cooperative : receipt.member),
          goods: nameIn(language, { name: receipt.title, name_en: receipt.title_en }),
          accepted: written(receipt.accepted),
          rejected: receipt.rejected > 0 ? written(receipt.rejected) : "",
          page: `${storefront}${language === "en" ? "/en" : ""}/seller/${room}`,
        },
      };
    }),
  );
}

/** Tells the buyer, the cooperative or both what became of a shipment, or of the claim at it. */
async function tellOfDispatch(
  container: MedusaContainer,
  dispatch_id: string,
  what: ToldOfDispatch,
): Promise<void> {
  const { database, storefront } = hubOf(container);
  const [dispatch] = await traceDispatches(database, { id: dispatch_id });
  if (!dispatch) return;
  const { message, to } = TELLS[what];
  const { cooperative_id, company_id, wholesale_order_id } = dispatch;
  const isTold = (side: "buyer" | "cooperative") => (to as string[]).includes(side);
  const [buyers, owners, cooperative] = await Promise.all([
    isTold("buyer") ? buyersOf(container, company_id) : [],
    isTold("cooperative") ? ownersOf(container, [cooperative_id]) : [],
    sellerNamed(container, cooperative_id),
  ]);
  const tell = (isBuyer: boolean) => (listener: Listener) => {
    const { id: who, language, email, mobile } = listener;
    const written = (much: number) => quantityWritten(dispatch.measure, much, language);
    const room = isBuyer
      ? `account/wholesale/${wholesale_order_id}`
      : `seller/cooperative/wholesale-orders/${wholesale_order_id}/dispatches`;
    return {
      key: `dispatch:${dispatch_id}:${what}:${who}`,
      name: message.name,
      to: { email, mobile },
      language,
      data: {
        who: isBuyer ? nameIn(language, cooperative) : (dispatch.company ?? ""),
        goods: nameIn(language, { name: dispatch.title, name_en: dispatch.title_en }),
        accepted: written(
          what === "sent" ? dispatch.quantity : (dispatch.claim_granted ?? dispatch.claim_offered ?? 0),
        ),
        rejected: written(dispatch.claim_quantity ?? 0),
        page: `${storefront}${language === "en" ? "/en" : ""}/${room}`,
      },
    };
  };
  await sendAll(container.resolve<Messages>(MESSAGES_MODULE), [
    ...buyers.map(tell(true)),
    ...owners.map(tell(false)),
  ]);
}

interface Listener {
  id: string;
  seller_id?: string;
  mobile: string | null;
  email: string | null;
  language: MessageLanguage;
}

async function ownersOf(container: MedusaContainer, sellers: string[]): Promise<Listener[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_member",
    fields: ["id", "seller_id", "mobile", "email", "language"],
    filters: { seller_id: sellers, role: "owner" },
  });
  return data as unknown as Listener[];
}

async function buyersOf(container: MedusaContainer, company_id: string): Promise<Listener[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "company_person",
    fields: ["id", "email", "mobile", "language"],
    filters: { company_id, state: "active", role: ["owner", "buyer"] } as never,
  });
  return data as unknown as Listener[];
}

async function sellerNamed(container: MedusaContainer, seller_id: string): Promise<NamedRow> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: ["name", "name_en"],
    filters: { id: seller_id },
  });
  return (data as unknown as NamedRow[])[0] ?? { name: "", name_en: "" };
}

/** Sends each; whose address is none is told nothing, and the office sees so. */
async function sendAll(messages: Messages, all: MessageToSend[]): Promise<void> {
  for (const message of all) {
    await messages.send([message]).catch((failure) => {
      if (!(failure instanceof MedusaError && failure.code === "message_recipient_invalid")) throw failure;
      return messages.send([{ ...message, to: {} }]);
    });
  }
}
