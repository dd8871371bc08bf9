/** What people hear of while an order is made, sent and perhaps returned; and by what, unless they wish otherwise. */

export const TIDING_CHANNELS = ["sms", "email"] as const;
export type TidingChannel = (typeof TIDING_CHANNELS)[number];

interface Topic extends Record<TidingChannel, boolean> {
  /** She hears of it in some way, whatever she wishes: it is about her money, or others wait for her. */
  must: boolean;
  /** An SMS of it goes out at night, too. */
  atNight: boolean;
}

/** Of buyers: their order, its parcels, and what is paid back or returned. */
export const BUYER_TOPICS = {
  order: { sms: true, email: true, must: false, atNight: false },
  parcel: { sms: true, email: true, must: false, atNight: false },
  money: { sms: true, email: true, must: true, atNight: false },
} as const satisfies Record<string, Topic>;

/** Of sellers. */
export const SELLER_TOPICS = {
  new_order: { sms: true, email: true, must: true, atNight: true },
  called_off: { sms: true, email: true, must: true, atNight: false },
  delivered: { sms: false, email: true, must: false, atNight: false },
  returns: { sms: true, email: true, must: true, atNight: false },
  reviews: { sms: false, email: true, must: false, atNight: false },
} as const satisfies Record<string, Topic>;

export type BuyerTopic = keyof typeof BUYER_TOPICS;
export type SellerTopic = keyof typeof SELLER_TOPICS;

/** As whom somebody hears of something: staff only hear of what they wish to. */
export type Listener = "buyer" | "owner" | "staff";

/** What somebody wishes; what is left out is as it is for everybody. */
export type Wishes = Partial<Record<TidingChannel, boolean>>;

/** By what somebody can be reached. */
export type Reach = Record<TidingChannel, boolean>;

const SILENT: Topic = { sms: false, email: false, must: false, atNight: false };

/** The rule of a topic for somebody; undefined when there is no such topic for her. */
export function topicOf(listener: Listener, topic: string): Topic | undefined {
  const topics: Record<string, Topic> = listener === "buyer" ? BUYER_TOPICS : SELLER_TOPICS;
  if (!Object.hasOwn(topics, topic)) return undefined;
  return listener === "staff" ? SILENT : topics[topic];
}

/** Whether she hears of a topic by a channel, as far as she wishes. */
export function isWished(rule: Topic, wishes: Wishes, channel: TidingChannel): boolean {
  return wishes[channel] ?? rule[channel];
}

/** By what somebody is told: as she wishes, but what she must hear of goes by one way at least. */
export function waysOf(rule: Topic, wishes: Wishes, reach: Reach): TidingChannel[] {
  const open = TIDING_CHANNELS.filter((channel) => reach[channel]);
  const wished = open.filter((channel) => isWished(rule, wishes, channel));
  return wished.length > 0 || !rule.must ? wished : open.slice(0, 1);
}

/** Whether with these wishes she would still hear of it: what must be told cannot be switched off in every way. */
export function mayWish(rule: Topic, wishes: Wishes, reach: Reach): boolean {
  return !rule.must || TIDING_CHANNELS.some((channel) => reach[channel] && isWished(rule, wishes, channel));
}
