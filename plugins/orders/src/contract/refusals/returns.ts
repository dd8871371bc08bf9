/** What is refused of returns. */
export const RETURNS_REFUSALS = {
  return_not_found: {
    kind: "not_found",
    fa: "مرجوعی با این شناسه یافت نشد.",
    en: "No such return.",
  },
  return_wrong_state: {
    kind: "not_allowed",
    fa: "این کار در وضعیت کنونی مرجوعی شدنی نیست؛ صفحه را تازه کنید.",
    en: "That cannot be done with the return as it stands; please look at the page anew.",
  },
  return_not_delivered: {
    kind: "not_allowed",
    fa: "تنها کالایی را می‌توان پس فرستاد که به دست خریدار رسیده باشد.",
    en: "Only what the buyer has received can be sent back.",
  },
  return_item_unknown: {
    kind: "invalid_data",
    fa: "کالایی که می‌خواهید پس بفرستید در این بسته نیست.",
    en: "What is to be sent back is not in this parcel.",
  },
  return_too_many: {
    kind: "invalid_data",
    fa: "این تعداد از کالا برای پس فرستادن نمانده است.",
    en: "That many of it are not left to be sent back.",
  },
  return_exempt: {
    kind: "not_allowed",
    fa: "این کالا زود خراب می‌شود یا سفارشی ساخته شده است و به دلیل تغییر نظر پس گرفته نمی‌شود.",
    en: "This spoils or was made to measure, so it does not come back for a change of mind.",
  },
  return_too_late: {
    kind: "not_allowed",
    fa: "مهلت پس فرستادن این کالا گذشته است.",
    en: "The time for sending this back is over.",
  },
  return_dispute_too_late: {
    kind: "not_allowed",
    fa: "مهلت بردن این تصمیم نزد دفتر گذشته است.",
    en: "The time for taking this decision to the office is over.",
  },
  return_not_less: {
    kind: "not_allowed",
    fa: "همه‌ی مبلغ این مرجوعی برگشته است.",
    en: "All of what was paid for this has gone back.",
  },
  return_nothing_came: {
    kind: "invalid_data",
    fa: "بنویسید از هر کالا چند عدد رسیده است؛ دست‌کم یک عدد.",
    en: "Please say how many of each arrived; one at least.",
  },
  return_restock_too_many: {
    kind: "invalid_data",
    fa: "بیش از آنچه رسیده است به فروش برنمی‌گردد.",
    en: "No more of it goes back on sale than arrived.",
  },
  return_restock_not_kept: {
    kind: "invalid_data",
    fa: "برای این کالا موجودی نگه داشته نمی‌شود؛ چیزی از آن به فروش برنمی‌گردد.",
    en: "No stock of this is kept, so none of it goes back on sale.",
  },
  return_postage_wrong: {
    kind: "invalid_data",
    fa: "هزینهٔ پس فرستادن باید درست، تا سقف آیین‌نامه و کمتر از مبلغی باشد که برمی‌گردد.",
    en: "What the way back cost must be whole, within the policy’s limit, and less than what goes back.",
  },
  return_postage_none: {
    kind: "not_allowed",
    fa: "برای این مرجوعی هزینهٔ پس فرستادنی نیست که دفتر به خریدار بدهد.",
    en: "Nothing for the way back of this return is the office’s to give.",
  },
  return_amount_wrong: {
    kind: "invalid_data",
    fa: "مبلغ باید درست و کمتر یا برابر با مبلغی باشد که برای این کالاها پرداخت شده است.",
    en: "The amount must be whole, and no more than was paid for these goods.",
  },
  return_amount_unexplained: {
    kind: "invalid_data",
    fa: "بنویسید چرا همه‌ی مبلغ برنمی‌گردد.",
    en: "Please say why not all of it goes back.",
  },
  return_photos_full: {
    kind: "not_allowed",
    fa: "برای هر مرجوعی پنج عکس پذیرفته می‌شود.",
    en: "A return takes five photos.",
  },
  return_photo_not_found: {
    kind: "not_found",
    fa: "عکسی با این شناسه یافت نشد.",
    en: "No such photo of a return.",
  },
  return_photo_key_wrong: {
    kind: "invalid_data",
    fa: "نام این عکس در مرورگر درست نیست.",
    en: "The browser's name of this photo is not valid.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
