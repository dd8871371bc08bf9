export const RECEIVING_REFUSALS = {
  share_not_found: { kind: "not_found", fa: "چنین سهمی نیست.", en: "No such share." },
  hub_receipt_not_found: { kind: "not_found", fa: "چنین رسیدی نیست.", en: "No such receipt." },
  lot_not_found: { kind: "not_found", fa: "چنین بهری نیست.", en: "No such lot." },
  lot_number_wrong: {
    kind: "invalid_data",
    fa: "این شماره بهر درست نیست؛ دوباره از روی کیسه بخوانید.",
    en: "This is no lot number; read it from the sack again.",
  },
  dispatch_not_found: { kind: "not_found", fa: "چنین ارسالی نیست.", en: "No such shipment." },
  receiving_photo_not_found: { kind: "not_found", fa: "چنین عکسی نیست.", en: "No such photo." },
  receiving_photo_key_wrong: {
    kind: "invalid_data",
    fa: "این عکس نشانه‌ای ندارد که آن را از عکس‌های دیگر جدا کند.",
    en: "The photo has no key that tells it from others.",
  },
  receiving_photos_full: {
    kind: "not_allowed",
    fa: "بیش از این عکس افزوده نمی‌شود.",
    en: "No more photos can be added.",
  },
  receiving_not_firm: {
    kind: "not_allowed",
    fa: "تا پایان مهلت پاسخ، عضو می‌تواند از سهم خود برگردد؛ پس از آن تحویل بگیرید.",
    en: "Until the time to answer is over she may take back her share; receive it after that.",
  },
  receiving_order_closed: {
    kind: "not_allowed",
    fa: "برای این سفارش دیگر چیزی تحویل گرفته نمی‌شود.",
    en: "Nothing more is received for this order.",
  },
  receiving_seen_before: {
    kind: "not_allowed",
    fa: "در این میان کس دیگری از او تحویل گرفته است؛ ببینید که همان بار نباشد.",
    en: "Somebody else has received from her meanwhile; see whether it is the same delivery.",
  },
  offer_delivered: {
    kind: "not_allowed",
    fa: "انبار بخشی از آن را پذیرفته است؛ به کمتر از آن نمی‌توان برگشت.",
    en: "The hub has accepted some of it; the answer cannot go below that.",
  },
  reading_implausible: {
    kind: "invalid_data",
    fa: "این مقدار باورکردنی نیست.",
    en: "That quantity cannot be right.",
  },
  reading_rejected_more_than_came: {
    kind: "invalid_data",
    fa: "بیش از آنچه آمده است رد نمی‌شود.",
    en: "No more can be rejected than came.",
  },
  reading_without_reason: {
    kind: "invalid_data",
    fa: "بنویسید چرا پذیرفته نشد.",
    en: "Say why it was not taken.",
  },
  reading_grade_unknown: {
    kind: "invalid_data",
    fa: "درجه‌ای از فهرست همین سفارش برگزینید.",
    en: "Choose a grade that this order takes.",
  },
  reading_more_than_promised: {
    kind: "not_allowed",
    fa: "بیش از سهم او و رواداری آن پذیرفته نمی‌شود.",
    en: "No more is accepted than her share and its tolerance.",
  },
  outside_purchase_unknown: {
    kind: "invalid_data",
    fa: "خریدی از همین سفارش برگزینید.",
    en: "Choose a purchase for this order.",
  },
  outside_more_than_bought: {
    kind: "not_allowed",
    fa: "بیش از آنچه خریده شد تحویل گرفته نمی‌شود.",
    en: "No more is received than was bought.",
  },
  receipt_wrong_state: {
    kind: "not_allowed",
    fa: "این کار در وضعیت کنونی رسید شدنی نیست.",
    en: "That cannot be done as the receipt stands.",
  },
  receipt_already_sent: {
    kind: "not_allowed",
    fa: "بخشی از این بهر فرستاده شده است.",
    en: "Some of this lot has been sent already.",
  },
  lots_of_day_full: {
    kind: "not_allowed",
    fa: "شماره‌های بهر امروز تمام شده است.",
    en: "Today's lot numbers are used up.",
  },
  dispatch_nothing_to_send: {
    kind: "invalid_data",
    fa: "بگویید چه مقدار یا کدام بهرها فرستاده می‌شود.",
    en: "Say how much is sent, or which lots.",
  },
  dispatch_not_enough: {
    kind: "not_allowed",
    fa: "این مقدار در انبار این سفارش نیست.",
    en: "So much has not been received for this order.",
  },
  dispatch_lot_unknown: {
    kind: "invalid_data",
    fa: "بهری از همین سفارش برگزینید.",
    en: "Choose lots of this order.",
  },
  dispatch_more_than_ordered: {
    kind: "not_allowed",
    fa: "بیش از سفارش و رواداری آن فرستاده نمی‌شود.",
    en: "No more is sent than was ordered and its tolerance.",
  },
  dispatch_order_closed: {
    kind: "not_allowed",
    fa: "برای این سفارش دیگر چیزی فرستاده نمی‌شود.",
    en: "Nothing more is sent for this order.",
  },
  dispatch_wrong_state: {
    kind: "not_allowed",
    fa: "این کار در وضعیت کنونی ارسال شدنی نیست.",
    en: "That cannot be done as the shipment stands.",
  },
  claim_more_than_sent: {
    kind: "invalid_data",
    fa: "بیش از آنچه فرستاده شد شکایت نمی‌شود.",
    en: "No more can be claimed than was sent.",
  },
  claim_not_found: { kind: "not_found", fa: "چنین اعتراضی نیست.", en: "No such claim." },
  claim_wrong_state: {
    kind: "not_allowed",
    fa: "این کار در وضعیت کنونی اعتراض شدنی نیست.",
    en: "That cannot be done as the claim stands.",
  },
  claim_granted_implausible: {
    kind: "invalid_data",
    fa: "میان هیچ و آنچه به آن اعتراض شده است بگویید.",
    en: "Say between nothing and what is claimed.",
  },
  progress_not_reported: {
    kind: "not_allowed",
    fa: "نخست بگویید چقدر آماده است، سپس عکس بفرستید.",
    en: "Say first how much is ready, then send a photo.",
  },
  progress_more_than_share: {
    kind: "invalid_data",
    fa: "این بیش از سهم شماست.",
    en: "That is more than your share.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
