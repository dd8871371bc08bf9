/** Every refusal of this plugin, by its code: which kind of 4xx it is, and what it says in both languages. */
export const MESSAGES_REFUSALS = {
  message_unknown: {
    kind: "invalid_data",
    fa: "پیامی با این نام تعریف نشده است.",
    en: "No message has this name.",
  },
  message_data_invalid: {
    kind: "invalid_data",
    fa: "داده‌ی این پیام درست نیست.",
    en: "The message's data does not fit its schema.",
  },
  message_recipient_invalid: {
    kind: "invalid_data",
    fa: "شماره همراه یا رایانامه‌ی گیرنده درست نیست.",
    en: "The recipient's mobile number or e-mail address is not valid.",
  },
  message_not_found: { kind: "not_found", fa: "پیامی با این شناسه یافت نشد.", en: "No such message." },
  message_not_failed: {
    kind: "not_allowed",
    fa: "تنها پیامی که فرستاده نشده است دوباره فرستاده می‌شود.",
    en: "Only a message that failed or was kept can be sent again.",
  },
  message_forgotten: {
    kind: "not_allowed",
    fa: "متن این پیام دیگر نگه داشته نمی‌شود و فرستادنی نیست.",
    en: "The words of this message are no longer kept, so it cannot be sent.",
  },
  message_channel_closed: {
    kind: "not_allowed",
    fa: "راهی برای فرستادن این پیام تنظیم نشده است.",
    en: "Nothing is configured that could send this message.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;

export type MessagesRefusalCode = keyof typeof MESSAGES_REFUSALS;
