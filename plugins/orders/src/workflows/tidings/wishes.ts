import { maskEmail, maskMobile, VAULT_MODULE, type Vault } from "@dastranj/privacy/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { STOP_LINK, TIDINGS_MODULE } from "../../contract/names";
import type { TidingsAnswer } from "../../contract/tidings";
import { readStopToken } from "../../domain/stop-token";
import {
  BUYER_TOPICS,
  isWished,
  type Listener,
  mayWish,
  SELLER_TOPICS,
  type TidingChannel,
  topicOf,
} from "../../domain/tiding-topics";
import type { TidingsModuleService } from "../../modules/tidings/service";
import { refusal } from "../refusal";

/** Somebody who wishes. */
export interface Wishing {
  person: string;
  listener: Listener;
  mobile: string | null;
  email: string | null;
}

/** A buyer with an account. */
export async function buyerWho(container: MedusaContainer, customer_id: string): Promise<Wishing> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "customer",
    fields: ["id", "email", "phone"],
    filters: { id: customer_id },
  });
  const { email = null, phone = null } = data[0] ?? {};
  return { person: `customer:${customer_id}`, listener: "buyer", email, mobile: phone };
}

/** Somebody who acts for a seller. */
export async function memberWho(container: MedusaContainer, member_id: string): Promise<Wishing> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_member",
    fields: ["id", "role", "email", "mobile"],
    filters: { id: member_id },
  });
  const { role = "staff", email = null, mobile = null } = data[0] ?? {};
  return { person: `member:${member_id}`, listener: role, email, mobile };
}

/** What somebody hears of, and by what. */
export async function wishesOf(container: MedusaContainer, who: Wishing): Promise<TidingsAnswer> {
  const wishes = await container.resolve<TidingsModuleService>(TIDINGS_MODULE).wishesOf([who.person]);
  const topics = Object.keys(who.listener === "buyer" ? BUYER_TOPICS : SELLER_TOPICS);
  return {
    topics: topics.flatMap((topic) => {
      const rule = topicOf(who.listener, topic);
      if (!rule) return [];
      const hers = wishes(who.person, topic);
      const [sms, email] = [isWished(rule, hers, "sms"), isWished(rule, hers, "email")];
      return [{ topic: topic as TidingsAnswer["topics"][number]["topic"], sms, email, must: rule.must }];
    }),
    reach: {
      sms: who.mobile ? maskMobile(who.mobile) : null,
      email: who.email ? maskEmail(who.email) : null,
    },
  };
}

/**
 * Notes what somebody wishes to hear of, or not to.
 *
 * @throws a refusal when there is no such topic for her, or she would hear nothing of what she must hear of
 */
export async function wish(
  container: MedusaContainer,
  who: Wishing,
  { topic, channel, wished }: { topic: string; channel: TidingChannel; wished: boolean },
): Promise<void> {
  const rule = topicOf(who.listener, topic);
  if (!rule) throw refusal("tiding_unknown");
  const service = container.resolve<TidingsModuleService>(TIDINGS_MODULE);
  const wishes = { ...(await service.wishesOf([who.person]))(who.person, topic), [channel]: wished };
  const reach = { sms: Boolean(who.mobile), email: Boolean(who.email) };
  if (!wished && !mayWish(rule, wishes, reach)) throw refusal("tiding_must_be_told");
  await service.wish({ person: who.person, topic, channel, wished });
}

/**
 * Does what a link in an e-mail says: no more of these.
 *
 * @throws a refusal for a link that nobody of ours made
 */
export async function stopByLink(container: MedusaContainer, token: string): Promise<string> {
  const vault = container.resolve<Vault>(VAULT_MODULE);
  const stopped = readStopToken(token, (text) => vault.fingerprint(STOP_LINK, text));
  if (!stopped) throw refusal("stop_link_invalid");
  await container
    .resolve<TidingsModuleService>(TIDINGS_MODULE)
    .wish({ ...stopped, channel: "email", wished: false });
  return stopped.topic;
}
