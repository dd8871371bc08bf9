export const PAYOUT_REFUSALS = {
  payout_run_not_found: { kind: "not_found", fa: "چنین تسویه‌ای نیست.", en: "There is no such payout run." },
  payout_run_decided: {
    kind: "not_allowed",
    fa: "دربارهٔ این پیش‌نویس پیش‌تر تصمیم گرفته شده است.",
    en: "This draft has been decided already.",
  },
  payout_run_empty: {
    kind: "not_allowed",
    fa: "در این پیش‌نویس به کسی پولی داده نمی‌شود.",
    en: "Nobody is paid in this draft.",
  },
  payout_same_person: {
    kind: "forbidden",
    fa: "کسی که پیش‌نویس را ساخته است نمی‌تواند آن را تأیید کند؛ همکار دیگری باید تأیید کند.",
    en: "Whoever made the draft may not approve it: another operator has to.",
  },
  payout_not_ready: {
    kind: "not_allowed",
    fa: "این تسویه هنوز آمادهٔ فرستادن به بانک نیست.",
    en: "This run is not ready for the bank.",
  },
  payout_file_taken: {
    kind: "not_allowed",
    fa: "پروندهٔ بانک پیش‌تر گرفته شده است؛ برای گرفتن دوباره دلیل بنویسید و آن را دوباره به بانک ندهید.",
    en: "The bank's file was taken already: say why it is taken again, and do not give it to the bank twice.",
  },
  payout_file_wrong: {
    kind: "not_allowed",
    fa: "پروندهٔ بانک با این تنظیم‌ها نوشته نمی‌شود: نام و شبای حساب پرداخت و قالب پرونده را بررسی کنید.",
    en: "The bank's file cannot be written so: check the name and account that is paid from, and the template.",
  },
  payout_confirmation_wrong: {
    kind: "invalid_data",
    fa: "پاسخ بانک خوانده نمی‌شود: ستون‌های شناسه، مبلغ و نتیجه لازم‌اند.",
    en: "The bank's answer cannot be read: it needs the columns of reference, amount and result.",
  },
  payout_confirmation_unknown: {
    kind: "invalid_data",
    fa: "در پاسخ بانک شناسه‌ای هست که در این تسویه نیست. چیزی ثبت نشد.",
    en: "The bank's answer names a reference that is not of this run. Nothing was posted.",
  },
  payout_confirmation_sum: {
    kind: "invalid_data",
    fa: "مبلغی در پاسخ بانک با مبلغ تسویه یکی نیست. چیزی ثبت نشد.",
    en: "An amount in the bank's answer is not what was to be paid. Nothing was posted.",
  },
  payout_confirmation_twice: {
    kind: "not_allowed",
    fa: "بانک دربارهٔ یکی از این شناسه‌ها پیش‌تر پاسخ داده است، یا دو بار آمده است. چیزی ثبت نشد.",
    en: "The bank has answered for one of these already, or it stands there twice. Nothing was posted.",
  },
  payout_seller_not_found: { kind: "not_found", fa: "چنین فروشنده‌ای نیست.", en: "There is no such seller." },
  payout_not_held: { kind: "not_allowed", fa: "پرداخت او نگه داشته نشده است.", en: "Her money is not held." },
  payout_hold_past: {
    kind: "invalid_data",
    fa: "پایان نگه‌داشتن باید در آینده باشد.",
    en: "A hold ends in the future.",
  },
  payout_minimum_wrong: {
    kind: "invalid_data",
    fa: "کمینهٔ پرداخت از کمینهٔ بازار کمتر است.",
    en: "The minimum is below the market's own.",
  },
  payout_owners_only: {
    kind: "forbidden",
    fa: "تنها صاحب غرفه دربارهٔ پرداخت‌ها تصمیم می‌گیرد.",
    en: "Only an owner decides about payouts.",
  },
  payout_currency_refused: {
    kind: "invalid_data",
    fa: "به این ارز پرداختی نمی‌شود.",
    en: "Nobody is paid in this currency.",
  },
  payout_way_not_offered: {
    kind: "not_allowed",
    fa: "این بازار از راه استرایپ پرداخت نمی‌کند.",
    en: "This market does not pay by Stripe.",
  },
  payout_way_not_ready: {
    kind: "not_allowed",
    fa: "حساب استرایپ شما هنوز آمادهٔ دریافت نیست.",
    en: "Your account at Stripe cannot be paid yet.",
  },
  payout_country_missing: {
    kind: "invalid_data",
    fa: "بگویید حساب بانکی شما در کدام کشور است.",
    en: "Say in which country your bank account is.",
  },
  payout_account_refused: {
    kind: "not_allowed",
    fa: "استرایپ این حساب را باز نکرد؛ شاید در این کشور حسابی باز نمی‌کند.",
    en: "Stripe did not open this account; it may open none in this country.",
  },
  payout_stripe_away: {
    kind: "unavailable",
    fa: "استرایپ پاسخ نمی‌دهد؛ کمی دیگر دوباره بکوشید.",
    en: "Stripe does not answer; please try again in a little while.",
  },
  payout_webhook_forged: {
    kind: "invalid_data",
    fa: "امضای این پیام درست نیست.",
    en: "The signature of this message is not right.",
  },
  payout_webhook_not_set_up: {
    kind: "not_found",
    fa: "اینجا کسی منتظر پیام استرایپ نیست.",
    en: "Nobody here waits for messages of Stripe.",
  },
  payout_nothing_to_ask: {
    kind: "not_allowed",
    fa: "اکنون چیزی برای پرداخت نیست.",
    en: "There is nothing to be paid now.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
