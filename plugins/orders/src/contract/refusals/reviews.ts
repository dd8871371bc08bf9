import { REVIEW_LIMITS } from "../review-limits";

/** What is refused of reviews. */
export const REVIEW_REFUSALS = {
  review_not_yours: {
    kind: "forbidden",
    fa: "این سفارش از حسابی دیگر است؛ با همان حساب وارد شوید تا نظر بدهید.",
    en: "This order was made with another account; please sign in with it to review.",
  },
  review_line_not_found: {
    kind: "not_found",
    fa: "در این سفارش چنین کالایی نیست.",
    en: "There is no such item in this order.",
  },
  review_not_received: {
    kind: "not_allowed",
    fa: "پس از آن که کالا به دست شما رسید می‌توانید نظر بدهید.",
    en: "You can review it once it has reached you.",
  },
  review_returned: {
    kind: "not_allowed",
    fa: "این کالا را پس فرستاده‌اید و نظر نمی‌پذیرد.",
    en: "You have sent this back, so it takes no review.",
  },
  review_of_own_goods: {
    kind: "not_allowed",
    fa: "برای کالاهای غرفه‌ای که خودتان عضو آن هستید نمی‌توانید نظر بدهید.",
    en: "You cannot review goods of a booth that you work for.",
  },
  review_written_already: {
    kind: "not_allowed",
    fa: "برای این کالا پیش‌تر نظر داده‌اید؛ همان را ویرایش کنید.",
    en: "You have reviewed this already; please change that review.",
  },
  review_not_found: { kind: "not_found", fa: "نظری با این شناسه یافت نشد.", en: "No such review." },
  review_change_over: {
    kind: "not_allowed",
    fa: "نظر را تا چهارده روز پس از نوشتن می‌شود تغییر داد.",
    en: `A review can be changed for ${REVIEW_LIMITS.changeDays} days after it was written.`,
  },
  review_photo_not_found: {
    kind: "invalid_data",
    fa: "یکی از عکس‌های این نظر یافت نشد؛ آن را دوباره بفرستید.",
    en: "One of this review's photos was not found; please send it again.",
  },
  review_photos_full: {
    kind: "not_allowed",
    fa: "برای این سفارش عکس‌های بسیاری فرستاده شده است؛ نخست نظر خود را ثبت کنید.",
    en: "Many photos were sent for this order; please send your review first.",
  },
  review_photo_key_wrong: {
    kind: "invalid_data",
    fa: "معلوم نیست این کدام عکس از نظر شماست. صفحه را تازه کنید و باز بفرستید.",
    en: "It is not clear which photo of your review this is. Please refresh the page and send it anew.",
  },
  review_answer_has_contact: {
    kind: "invalid_data",
    fa: "پاسخ را بدون شماره‌ی تلفن، ایمیل و نشانی اینترنتی بنویسید.",
    en: "Please answer without telephone numbers, e-mails and links.",
  },
  review_answer_over: {
    kind: "not_allowed",
    fa: "پاسخ را تا یک روز پس از نوشتن می‌شود تغییر داد.",
    en: "An answer can be changed for a day after it was written.",
  },
  review_not_shown: {
    kind: "not_allowed",
    fa: "این نظر اکنون نمایش داده نمی‌شود؛ پاسخ آن هم دیده نخواهد شد.",
    en: "This review is not shown now, nor would its answer be.",
  },
  review_vote_own: {
    kind: "not_allowed",
    fa: "نظر خودتان را نمی‌توانید سودمند بشمارید.",
    en: "You cannot call your own review helpful.",
  },
  review_wrong_state: {
    kind: "not_allowed",
    fa: "این نظر پیش‌تر پنهان شده است.",
    en: "This review is hidden already.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
