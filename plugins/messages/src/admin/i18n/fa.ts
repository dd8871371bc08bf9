/** The operator's words about messages, in Persian. */
export const fa = { title: "صندوق پیام‌ها" };
