import type { Refusals } from "./refusal";

/** What is refused of capacity, time off and promises. */
export const WORKSHOP_REFUSALS = {
  goods_not_found: {
    kind: "not_found",
    fa: "این کالا در فروش نیست.",
    en: "This product is not on sale.",
  },
  basket_not_found: { kind: "not_found", fa: "سبدی با این شناسه یافت نشد.", en: "No such basket." },
  seller_away: {
    kind: "not_allowed",
    fa: "{seller} تا {day} در مرخصی است و سفارش نمی‌گیرد.",
    en: "{seller} is away until {day} and takes no orders.",
  },
  promise_too_far: {
    kind: "not_allowed",
    fa: "{seller} این تعداد را تا یک سال دیگر هم نمی‌رساند؛ تعداد را کمتر کنید.",
    en: "{seller} cannot make that many within a year; please take fewer.",
  },
  promise_moved: {
    kind: "not_allowed",
    fa: "روز آماده شدن کالا دیرتر شده است؛ روز تازه را ببینید و دوباره ثبت کنید.",
    en: "Your goods will be ready later than you were shown; please look at the new day and order again.",
  },
  no_working_day: {
    kind: "invalid_data",
    fa: "دست‌کم یک روز هفته باید روز کار باشد.",
    en: "At least one day of the week has to be a working day.",
  },
  time_off_not_found: {
    kind: "not_found",
    fa: "چنین مرخصی‌ای ثبت نشده است.",
    en: "There is no such time off.",
  },
  time_off_backwards: {
    kind: "invalid_data",
    fa: "روز پایان پیش از روز آغاز است.",
    en: "It ends before it begins.",
  },
  time_off_too_long: {
    kind: "invalid_data",
    fa: "مرخصی حداکثر یک سال است.",
    en: "A time off is a year at most.",
  },
  time_off_past: {
    kind: "invalid_data",
    fa: "این روزها گذشته است.",
    en: "These days are over.",
  },
  time_off_overlaps: {
    kind: "not_allowed",
    fa: "این روزها با مرخصی دیگری که ثبت کرده‌اید یکی است؛ آن را تغییر دهید.",
    en: "You have another time off in these days; please change that one.",
  },
  time_off_too_many: {
    kind: "not_allowed",
    fa: "بیش از این مرخصی ثبت نمی‌شود؛ مرخصی‌های دور را بردارید.",
    en: "No more times off can be kept; please remove some.",
  },
} as const satisfies Refusals;
