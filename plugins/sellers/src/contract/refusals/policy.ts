import type { Refusals } from "./refusal";

/** What is refused under a licence policy. `{seller}` is her name. */
export const POLICY_REFUSALS = {
  seller_may_not_sell: {
    kind: "not_allowed",
    fa: "«{seller}» در حال حاضر فروش ندارد؛ کالای این فروشنده را از سبد بردارید.",
    en: "{seller} is not selling at the moment; please remove her goods.",
  },
  seller_licence_expired: {
    kind: "not_allowed",
    fa: "مجوز «{seller}» به پایان رسیده و تمدید نشده است؛ کالای این فروشنده را از سبد بردارید.",
    en: "The licence of {seller} has run out and is not renewed yet; please remove her goods.",
  },
  goods_not_covered: {
    kind: "not_allowed",
    fa: "مجوز «{seller}» اکنون یکی از کالاهای این سبد را در بر نمی‌گیرد؛ آن را از سبد بردارید.",
    en: "The licence of {seller} does not cover something in this basket at the moment; please remove it.",
  },
  not_sold_there: {
    kind: "not_allowed",
    fa: "«{seller}» طبق مجوز خود به این نشانی نمی‌فروشد.",
    en: "Under her licence {seller} does not sell to this address.",
  },
  sales_cap_reached: {
    kind: "not_allowed",
    fa: "فروش «{seller}» به سقف مجاز این دوره رسیده است؛ تعداد را کم کنید یا کالای این فروشنده را از سبد بردارید.",
    en: "{seller} has sold as much as her licence allows in this period; please take less or remove her goods.",
  },
  policy_not_found: { kind: "not_found", fa: "چنین سیاستی یافت نشد.", en: "No such licence policy." },
  policy_invalid: {
    kind: "invalid_data",
    fa: "متن سیاست درست نیست؛ خطاها کنار هر بخش آمده است.",
    en: "The policy is not valid; each field says what is wrong.",
  },
  policy_dates_overlap: {
    kind: "not_allowed",
    fa: "تاریخ‌های این نسخه با نسخه‌ی دیگری هم‌پوشانی دارد.",
    en: "The dates of this version overlap those of another.",
  },
  policy_starts_in_past: {
    kind: "invalid_data",
    fa: "نسخه‌ی تازه باید از امروز یا پس از آن آغاز شود؛ گذشته عوض نمی‌شود.",
    en: "A new version begins today or later; what was in force stays as it was.",
  },
  policy_of_another_place: {
    kind: "invalid_data",
    fa: "حوزه‌ی این متن با حوزه‌ی این صفحه یکی نیست.",
    en: "This record is of another jurisdiction than this page.",
  },
} as const satisfies Refusals;
