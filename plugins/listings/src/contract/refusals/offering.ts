import type { Refusals } from "./refusal";

/** Why the gate lets goods of a category not through, as their seller is told: `offer_` and the code of `SaleRefusalCode`. */
const AT_THE_GATE = {
  offer_seller_not_selling: {
    kind: "not_allowed",
    fa: "غرفهٔ شما اکنون فروش ندارد؛ پس از تأیید می‌توانید کالا بفروشید.",
    en: "Your booth does not sell at the moment; you can offer goods once it is verified.",
  },
  offer_no_policy_in_force: {
    kind: "not_allowed",
    fa: "برای جای شما اکنون مقرراتی در کار نیست؛ با دفتر تماس بگیرید.",
    en: "No policy is in force where you are; please ask the office.",
  },
  offer_licence_missing: {
    kind: "not_allowed",
    fa: "مجوز تأییدشده‌ای ندارید.",
    en: "You have no accepted licence.",
  },
  offer_licence_class_unknown: {
    kind: "not_allowed",
    fa: "نوع مجوز شما اکنون پذیرفته نیست؛ با دفتر تماس بگیرید.",
    en: "Your kind of licence is not admitted at the moment; please ask the office.",
  },
  offer_licence_not_yet_valid: {
    kind: "not_allowed",
    fa: "مجوز شما هنوز آغاز نشده است.",
    en: "Your licence is not valid yet.",
  },
  offer_licence_expired: {
    kind: "not_allowed",
    fa: "مجوز شما به پایان رسیده است؛ آن را تمدید کنید.",
    en: "Your licence has run out; please renew it.",
  },
  offer_category_missing: {
    kind: "not_allowed",
    fa: "دستهٔ کالا را برگزینید.",
    en: "Please choose a category.",
  },
  offer_category_not_allowed: {
    kind: "not_allowed",
    fa: "کالای این دسته با این نوع مجوز فروخته نمی‌شود.",
    en: "Goods of this category are not sold under this kind of licence.",
  },
  offer_category_not_on_licence: {
    kind: "not_allowed",
    fa: "این دسته در مجوز شما نیست.",
    en: "This category is not on your licence.",
  },
  offer_product_not_on_licence: {
    kind: "not_allowed",
    fa: "هر کالای این دسته مجوز خودش را می‌خواهد.",
    en: "Each product of this category needs a licence of its own.",
  },
  offer_paper_missing: {
    kind: "not_allowed",
    fa: "برای این دسته مدرک دیگری لازم است؛ آن را در پروندهٔ خود بفرستید.",
    en: "This category needs another paper; please add it to your file.",
  },
  offer_paper_expired: {
    kind: "not_allowed",
    fa: "اعتبار مدرکی که برای این دسته لازم است گذشته؛ مدرک تازه بفرستید.",
    en: "A paper that this category needs has run out; please send a new one.",
  },
  offer_inspection_missing: {
    kind: "not_allowed",
    fa: "برای این دسته بازدید از محل کار لازم است.",
    en: "This category needs a visit of your work place first.",
  },
  offer_cold_storage_not_allowed: {
    kind: "not_allowed",
    fa: "کالایی که باید سرد بماند با این مجوز فروخته نمی‌شود.",
    en: "What must be kept cold is not sold under this licence.",
  },
  offer_channel_not_allowed: {
    kind: "not_allowed",
    fa: "این گونه فروش با مجوز شما شدنی نیست.",
    en: "Your licence does not admit this way of selling.",
  },
  offer_buyer_not_admitted: {
    kind: "not_allowed",
    fa: "مجوز شما فقط فروش به خریداران ویژه را می‌پذیرد.",
    en: "Your licence admits sales to certain buyers only.",
  },
  offer_ship_scope_exceeded: {
    kind: "not_allowed",
    fa: "مجوز شما فروش به آن‌جا را در بر نمی‌گیرد.",
    en: "Your licence does not cover sales to that place.",
  },
  offer_cap_reached: {
    kind: "not_allowed",
    fa: "فروش شما به سقف مجاز این دوره رسیده است.",
    en: "Your sales have reached what the licence allows in this period.",
  },
} as const satisfies Refusals;

/** What is refused when goods are put on sale, changed, or judged by the office. */
export const OFFERING_REFUSALS = {
  ...AT_THE_GATE,
  listing_not_found: {
    kind: "not_found",
    fa: "چنین کالایی در غرفهٔ شما نیست.",
    en: "There is no such listing in your booth.",
  },
  listing_wrong: {
    kind: "invalid_data",
    fa: "بعضی از خانه‌ها درست پر نشده است.",
    en: "Some of the fields are not right.",
  },
  dispatch_not_open: {
    kind: "not_allowed",
    fa: "هنوز جایی برای فرستادن کالای شما باز نشده است؛ پس از تأیید غرفه دوباره بکوشید.",
    en: "There is no place yet that your goods are sent from; please try again once your booth is verified.",
  },
  listing_wrong_state: {
    kind: "not_allowed",
    fa: "این کار در وضعیت کنونی کالا شدنی نیست.",
    en: "That cannot be done in the listing's present state.",
  },
  listing_nothing_proposed: {
    kind: "not_allowed",
    fa: "نسخه‌ای از این کالا در انتظار بررسی نیست.",
    en: "No version of this listing is waiting to be looked at.",
  },
  listing_made_to_order: {
    kind: "not_allowed",
    fa: "کالای سفارشی‌ساز موجودی ندارد.",
    en: "What is made to order has no stock.",
  },
  stock_below_reserved: {
    kind: "not_allowed",
    fa: "از این گونه بیش از این سفارش داده شده است؛ موجودی نمی‌تواند کمتر از آن باشد.",
    en: "More of this variant is on order; the stock cannot be less than that.",
  },
} as const satisfies Refusals;
