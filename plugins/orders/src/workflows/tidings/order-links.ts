import { mobileOf } from "@dastranj/identity/contract";
import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { MESSAGES_MODULE, type Messages } from "@dastranj/messages/contract";
import { VAULT_MODULE, type Vault } from "@dastranj/privacy/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { ORDER_LINK, TOLD_ADDRESS } from "../../contract/names";
import { emailOf, numberAbroadOf, orderNumberOf } from "../../domain/asked-order";
import { opens, readOrderToken } from "../../domain/order-link";
import { refusal } from "../refusal";
import { factsOfOrders } from "./order-facts";
import { linkTo } from "./send";
import { orderLink } from "./words-to-buyers";

const SEND_LINK = "orders.send_link";
/** Asked for again within so long, nothing more is sent. */
const AGAIN_MS = 10 * 60_000;
const HOUR_MS = 3_600_000;

export interface AskedLink {
  /** As they were typed. */
  number: string;
  reach: string;
  language: "fa" | "en";
  now: Date;
}

/**
 * Has a link to an order sent to whoever placed it, if what she typed is right. Whether it is, is found out later, so that
 * neither the answer nor its time says anything of it.
 *
 * @throws a refusal for what is no number, no mobile and no e-mail
 */
export async function askForOrderLink(container: MedusaContainer, asked: AskedLink): Promise<void> {
  const number = orderNumberOf(asked.number);
  if (number === null) throw refusal("order_number_invalid");
  const reach = emailOf(asked.reach) ?? mobileOf(asked.reach) ?? numberAbroadOf(asked.reach);
  if (!reach) throw refusal("order_reach_invalid");
  const vault = container.resolve<Vault>(VAULT_MODULE);
  const reach_sealed = vault.seal(reach);
  const data = { number, reach_sealed, language: asked.language, asked_at: asked.now.toISOString() };
  await container.resolve<Jobs>(JOBS_MODULE).enqueue(SEND_LINK, data, { priority: 1 });
}

const Asked = z.strictObject({
  number: z.number().int(),
  reach_sealed: z.string().max(2000),
  language: z.enum(["fa", "en"]),
  asked_at: z.iso.datetime(),
});

defineJob({
  name: SEND_LINK,
  data: Asked,
  concurrency: 2,
  handle: (asked, { container }) => sendLink(container, asked),
});

async function sendLink(
  container: MedusaContainer,
  { number, reach_sealed, language, asked_at }: z.infer<typeof Asked>,
): Promise<void> {
  const vault = container.resolve<Vault>(VAULT_MODULE);
  const reach = vault.open(reach_sealed);
  const orders = await factsOfOrders(container, { display_id: number });
  const order = orders.find(
    ({ buyer }) => buyer?.email?.toLowerCase() === reach || buyer?.mobiles.includes(reach),
  );
  if (!order) return;
  const now = new Date(asked_at);
  const link = linkTo(container, { ...order, language }, "asked", now);
  const times = Math.floor(now.getTime() / AGAIN_MS);
  await container.resolve<Messages>(MESSAGES_MODULE).send([
    {
      key: `order_link:${order.id}:${vault.fingerprint(TOLD_ADDRESS, reach)}:${times}`,
      name: orderLink.name,
      to: reach.includes("@") ? { email: reach } : { mobile: reach },
      language,
      data: { number, link },
    },
  ]);
}

/**
 * Which order a link opens, and until when.
 *
 * @throws a refusal, the same for one that is over and one that nobody of ours made
 */
export async function openOrderLink(
  container: MedusaContainer,
  token: string,
  now: Date,
): Promise<{ order_id: string; until: Date }> {
  const read = readOrderToken(token);
  if (!read) throw refusal("order_link_over");
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { display_id: read.display_id } as never,
  });
  const vault = container.resolve<Vault>(VAULT_MODULE);
  const order = data.find(({ id, display_id }) =>
    opens(read, { id, display_id: Number(display_id) }, now, (text) => vault.fingerprint(ORDER_LINK, text)),
  );
  if (!order) throw refusal("order_link_over");
  return { order_id: order.id, until: new Date(read.until * HOUR_MS) };
}
