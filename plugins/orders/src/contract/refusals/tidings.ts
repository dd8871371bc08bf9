/** Refusals of what people are told, and of links to orders. */
export const TIDINGS_REFUSALS = {
  tiding_unknown: {
    kind: "invalid_data",
    fa: "چنین خبری در میان خبرهای شما نیست.",
    en: "There are no such tidings of yours.",
  },
  tiding_must_be_told: {
    kind: "not_allowed",
    fa: "این خبر درباره‌ی پول یا سفارش شماست و دست‌کم از یک راه باید به شما برسد.",
    en: "This is about your money or your orders, so at least one way of hearing of it stays.",
  },
  stop_link_invalid: {
    kind: "not_found",
    fa: "این پیوند درست نیست؛ آن را کامل از ایمیل باز کنید.",
    en: "This link is not whole; please open it from the e-mail.",
  },
  order_number_invalid: {
    kind: "invalid_data",
    fa: "شماره‌ی سفارش را با رقم بنویسید.",
    en: "Please write the order’s number in digits.",
  },
  order_reach_invalid: {
    kind: "invalid_data",
    fa: "شماره همراه یا ایمیلی را بنویسید که با آن سفارش داده‌اید.",
    en: "Please write the mobile number or e-mail that you ordered with.",
  },
  order_link_over: {
    kind: "not_found",
    fa: "این پیوند به پایان رسیده یا کامل نیست؛ پیوند تازه‌ای بخواهید.",
    en: "This link is over, or not whole; please ask for a new one.",
  },
} as const;
