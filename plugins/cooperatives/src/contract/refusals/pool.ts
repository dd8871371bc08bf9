export const POOL_REFUSALS = {
  pool_not_found: { kind: "not_found", fa: "چنین تأمین مشترکی نیست.", en: "There is no such pool." },
  pool_closed: { kind: "not_allowed", fa: "این تأمین مشترک بسته است.", en: "This pool is closed." },
  pool_not_opened: {
    kind: "not_allowed",
    fa: "این تأمین مشترک هنوز باز نشده است.",
    en: "This pool was not opened yet.",
  },
  pool_cooperative_not_verified: {
    kind: "not_allowed",
    fa: "تا ثبت تعاونی تأیید نشده است عمده نمی‌فروشد.",
    en: "A cooperative sells nothing wholesale before its registration is verified.",
  },
  pool_category_not_covered: {
    kind: "not_allowed",
    fa: "مجوز تعاونی فروش عمدهٔ این دسته را در بر نمی‌گیرد.",
    en: "The cooperative's licence does not cover selling this category wholesale.",
  },
  pool_grades_wrong: {
    kind: "invalid_data",
    fa: "درجه‌ها را بررسی کنید: یک تا ده درجه با کدهای جدا و ضریب میان ۰٫۰۱٪ و ۲۰۰٪.",
    en: "Please check the grades: one to ten with codes of their own and a factor from 0.01 % to 200 %.",
  },
  pool_tolerance_implausible: {
    kind: "invalid_data",
    fa: "رواداری میان صفر و ۵۰٪ است.",
    en: "The tolerance is from 0 to 50 %.",
  },
  pool_minimum_implausible: {
    kind: "invalid_data",
    fa: "حداقل سفارش درست به نظر نمی‌رسد؛ شمار درستی از واحدها بنویسید.",
    en: "The minimum order is not plausible; it is a whole number of units.",
  },
  pool_deposit_implausible: {
    kind: "invalid_data",
    fa: "پیش‌پرداخت میان صفر و ۱۰۰٪ است.",
    en: "The deposit is from 0 to 100 %.",
  },
  pool_lead_implausible: {
    kind: "invalid_data",
    fa: "روزهای آماده‌سازی میان صفر و ۱۸۰ است.",
    en: "The lead time is from 0 to 180 days.",
  },
  pool_margin_implausible: {
    kind: "invalid_data",
    fa: "سهم تعاونی میان صفر و ۵۰٪ است.",
    en: "The cooperative's margin is from 0 to 50 %.",
  },
  pool_tiers_wrong: {
    kind: "invalid_data",
    fa: "پله‌های قیمت را بررسی کنید: نخستین از حداقل سفارش آغاز می‌شود و مقدار بیشتر گران‌تر نیست.",
    en: "Please check the tiers: the first begins with the minimum order, and more never costs more for each unit.",
  },
  pool_direct_implausible: {
    kind: "invalid_data",
    fa: "شرط‌های سفارش بی‌استعلام را بررسی کنید: پله‌ی ارسال شمار درستی از واحدهاست و هزینه‌ی آن باورکردنی.",
    en: "Please check the terms of ordering without a quote: shipping goes by whole units, at a plausible cost.",
  },
  tier_by_quote_only: {
    kind: "not_allowed",
    fa: "این تأمین مشترک تنها با استعلام قیمت فروخته می‌شود.",
    en: "This pool is sold by quote only.",
  },
  tier_more_than_promised: {
    kind: "not_allowed",
    fa: "اعضا این مقدار را تعهد نکرده‌اند؛ کمتر سفارش دهید یا قیمت بپرسید.",
    en: "Members have not promised so much; order less, or ask for a quote.",
  },
  tier_before_promise: {
    kind: "not_allowed",
    fa: "تا این تاریخ این مقدار آماده نمی‌شود؛ تاریخ دیرتری برگزینید.",
    en: "So much is not ready by that day; choose a later one.",
  },
  tier_price_changed: {
    kind: "not_allowed",
    fa: "در این میان قیمت عوض شده است؛ جمع تازه را ببینید.",
    en: "The price has changed meanwhile; please look at the new sum.",
  },
  pool_measure_fixed: {
    kind: "not_allowed",
    fa: "اعضا به این واحد تعهد داده‌اند؛ واحد دیگر عوض نمی‌شود.",
    en: "Members have pledged in this measure: it stays.",
  },
  pool_grade_pledged: {
    kind: "not_allowed",
    fa: "عضوی به این درجه تعهد داده است؛ آن را نگه دارید.",
    en: "A member has pledged this grade: please keep it.",
  },
  pool_in_basket: {
    kind: "not_allowed",
    fa: "کالای عمده از صفحه‌ی خودش سفارش داده می‌شود، نه از سبد خرید.",
    en: "Wholesale goods are ordered on their own page, not from a shop's cart.",
  },
  pool_photos_full: {
    kind: "not_allowed",
    fa: "این تأمین مشترک هشت عکس دارد. نخست یکی را بردارید.",
    en: "This pool has eight photos. Please remove one first.",
  },
  pool_photos_order_wrong: {
    kind: "invalid_data",
    fa: "عکس‌ها در این میان عوض شده‌اند. صفحه را تازه کنید.",
    en: "The photos have changed meanwhile. Please refresh the page.",
  },
  pledge_not_found: { kind: "not_found", fa: "چنین تعهدی نیست.", en: "There is no such pledge." },
  pledge_not_a_member: {
    kind: "not_allowed",
    fa: "تنها عضو فعال تعاونی می‌تواند تعهد بدهد.",
    en: "Only an active member of the cooperative can pledge.",
  },
  pledge_stands: {
    kind: "not_allowed",
    fa: "به این تأمین مشترک تعهدی داده‌اید؛ همان را تغییر دهید.",
    en: "You have pledged to this pool already: please change that pledge.",
  },
  pledge_withdrawn: {
    kind: "not_allowed",
    fa: "این تعهد پس گرفته شده است.",
    en: "This pledge was withdrawn.",
  },
  pledge_quantity_implausible: {
    kind: "invalid_data",
    fa: "مقدار هفتگی درست به نظر نمی‌رسد.",
    en: "The weekly quantity is not plausible.",
  },
  pledge_price_implausible: {
    kind: "invalid_data",
    fa: "قیمت واحد درست به نظر نمی‌رسد.",
    en: "The unit price is not plausible.",
  },
  pledge_batch_implausible: {
    kind: "invalid_data",
    fa: "کمترین سری تولید باید در مدت تعهد شدنی باشد.",
    en: "The minimum batch has to be possible while the pledge holds.",
  },
  pledge_dates_turned: {
    kind: "invalid_data",
    fa: "آغاز تعهد پس از پایان آن است.",
    en: "The pledge begins after it ends.",
  },
  pledge_dates_implausible: {
    kind: "invalid_data",
    fa: "تاریخ‌ها را بررسی کنید: تعهد نه گذشته است و نه بلندتر از دو سال.",
    en: "Please check the days: a pledge is not over and no longer than two years.",
  },
  pledge_material_implausible: {
    kind: "invalid_data",
    fa: "مادهٔ اولیه باید بیش از صفر و نه بیش از قیمت شما باشد.",
    en: "The material costs more than nothing and no more than your price.",
  },
  pledge_grade_unknown: {
    kind: "invalid_data",
    fa: "این درجه در تأمین مشترک نیست.",
    en: "The pool has no such grade.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
