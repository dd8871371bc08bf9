export const ALLOTMENT_REFUSALS = {
  allotment_order_not_confirmed: {
    kind: "not_allowed",
    fa: "تنها سفارشی که قطعی شده و هنوز گردآوری نشده است میان اعضا تقسیم می‌شود.",
    en: "Only an order that is confirmed, and not brought together yet, can be shared out.",
  },
  allotment_no_pledges: {
    kind: "not_allowed",
    fa: "هیچ عضوی برای این کالا تعهدی نداده است.",
    en: "No member has pledged anything of these goods.",
  },
  allotment_below_every_batch: {
    kind: "invalid_data",
    fa: "مقدار سفارش از کمترین مقدار هر عضو کمتر است.",
    en: "The order is below the minimum batch of every member.",
  },
  allotment_quantity_out_of_range: {
    kind: "invalid_data",
    fa: "این مقدار برای تقسیم میان اعضا پذیرفتنی نیست.",
    en: "This quantity cannot be shared out among members.",
  },
  allotment_data_out_of_range: {
    kind: "invalid_data",
    fa: "داده‌های یکی از اعضا برای تقسیم پذیرفتنی نیست.",
    en: "What is known of one of the members cannot be shared out by.",
  },
  allotment_nobody_left: {
    kind: "not_allowed",
    fa: "عضوی نمانده است که بتوان از او بیشتر خواست.",
    en: "There is nobody left who could be asked for more.",
  },
  allotment_nothing_missing: {
    kind: "not_allowed",
    fa: "چیزی از این سفارش کم نیست.",
    en: "Nothing of this order is missing.",
  },
  allotment_answers_awaited: {
    kind: "not_allowed",
    fa: "هنوز پاسخ برخی از اعضا نیامده است؛ پس از پاسخ‌ها یا پایان مهلت دوباره تقسیم کنید.",
    en: "Some members have not answered yet; share the rest out when they have, or when their time is over.",
  },
  allotment_plan_changed: {
    kind: "not_allowed",
    fa: "در این میان چیزی عوض شده است؛ تقسیم تازه را ببینید و دوباره بفرستید.",
    en: "Something has changed meanwhile; look at the new shares and send them again.",
  },
  allotment_window_over: {
    kind: "not_allowed",
    fa: "تا روز تحویل این سفارش دیگر فرصتی برای ساختن نیست.",
    en: "There is no time left to make anything before this order's delivery.",
  },
  allotment_deadline_past: {
    kind: "invalid_data",
    fa: "مهلت پاسخ باید دست‌کم یک ساعت دیگر باشد.",
    en: "The deadline must lie an hour ahead at least.",
  },
  allotment_deadline_late: {
    kind: "invalid_data",
    fa: "مهلت پاسخ باید پیش از روزی باشد که کالا به تعاونی می‌رسد.",
    en: "The deadline must lie before the day on which the goods are handed over.",
  },
  allotment_deadline_not_later: {
    kind: "invalid_data",
    fa: "مهلت تازه باید پس از مهلت کنونی باشد.",
    en: "The new deadline must be later than the present one.",
  },
  allotment_nothing_open: {
    kind: "not_allowed",
    fa: "هیچ پیشنهادی چشم‌به‌راه پاسخ نیست.",
    en: "No offer is waiting for an answer.",
  },
  allotment_above_gap: {
    kind: "invalid_data",
    fa: "این مقدار از آنچه کم است بیشتر است.",
    en: "This is more than what is missing.",
  },
  allotment_not_smaller: {
    kind: "invalid_data",
    fa: "مقدار تازه باید از مقدار کنونی کمتر باشد.",
    en: "The new quantity must be smaller than the present one.",
  },
  allotment_below_accepted: {
    kind: "invalid_data",
    fa: "مقدار تازه از آنچه پذیرفته، پیشنهاد یا خریده شده است کمتر است.",
    en: "The new quantity is less than what was accepted, offered or bought already.",
  },
  offer_not_found: { kind: "not_found", fa: "چنین پیشنهادی نیست.", en: "No such offer." },
  offer_over: {
    kind: "not_allowed",
    fa: "مهلت پاسخ به این پیشنهاد تمام شده است.",
    en: "The time to answer this offer is over.",
  },
  offer_closed: {
    kind: "not_allowed",
    fa: "این پیشنهاد بسته شده است؛ اکنون نمی‌توان از شما سفارشی خواست.",
    en: "This offer is closed: at present nothing can be ordered from you.",
  },
  offer_above_share: {
    kind: "invalid_data",
    fa: "بیش از سهم پیشنهادی نمی‌توان پذیرفت.",
    en: "No more than the offered share can be accepted.",
  },
  offer_below_batch: {
    kind: "invalid_data",
    fa: "این مقدار از کمترین مقداری که خودتان گفته‌اید کمتر است.",
    en: "This is less than the minimum batch that you pledged.",
  },
  offer_step_wrong: {
    kind: "invalid_data",
    fa: "این مقدار در گام‌های این سفارش نمی‌گنجد.",
    en: "This quantity does not fit the steps of this order.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
