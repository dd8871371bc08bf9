/** By what people hear of a step; the rules are in `domain/tiding-topics.ts`. */
export type TidingChannel = "sms" | "email";

/** What buyers hear of: their order, its parcels, and what is paid back or returned. */
export type BuyerTopic = "order" | "parcel" | "money";

export type SellerTopic = "new_order" | "called_off" | "delivered" | "returns" | "reviews";

/** Whether somebody hears of a topic, by each way. */
export interface TidingTopic<Topic = BuyerTopic | SellerTopic> {
  topic: Topic;
  sms: boolean;
  email: boolean;
  /** One way stays at least. */
  must: boolean;
}

/**
 * `GET` and `POST {topic, channel, wished}` of `/store/customers/me/tidings` and of `/seller/tidings`: what she hears of. By what
 * she can be reached is masked, null where it is missing.
 */
export interface TidingsAnswer<Topic = BuyerTopic | SellerTopic> {
  topics: TidingTopic<Topic>[];
  reach: { sms: string | null; email: string | null };
}

/** `POST /store/tidings/stop {token}`: no more e-mails of this topic. */
export interface StoppedAnswer {
  topic: string;
  wished: false;
}

/** `POST /store/order-links {number, reach}`: the same whether there is such an order or not. */
export interface OrderLinkAsked {
  sent: true;
}

/** `POST /store/order-links/open {token}`: which order a link opens. */
export interface OrderLinkOpened {
  order_id: string;
  /** ISO instant until which it does. */
  until: string;
}
