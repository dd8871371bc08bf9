export const MEMBERSHIP_REFUSALS = {
  membership_not_found: { kind: "not_found", fa: "چنین عضویتی نیست.", en: "There is no such membership." },
  producer_not_found: {
    kind: "not_found",
    fa: "تولیدکننده‌ای با این نشانی یا شمارهٔ همراه یافت نشد.",
    en: "No producer has this address or mobile number.",
  },
  cooperative_not_found: {
    kind: "not_found",
    fa: "تعاونی‌ای با این نشانی یافت نشد.",
    en: "No cooperative has this address.",
  },
  producers_only: {
    kind: "not_allowed",
    fa: "این کار برای تولیدکننده‌هاست؛ تعاونی عضو تعاونی دیگر نمی‌شود.",
    en: "This is for producers: a cooperative is no member of another.",
  },
  membership_open: {
    kind: "not_allowed",
    fa: "میان این دو عضویت یا درخواست بازی هست؛ نخست به آن پاسخ دهید.",
    en: "There is an open membership or request between the two already: please answer that one.",
  },
  membership_moved: {
    kind: "not_allowed",
    fa: "این عضویت در چنین وضعی نیست؛ صفحه را تازه کنید.",
    en: "This membership does not stand so any more; please reload the page.",
  },
  membership_cooperative_not_verified: {
    kind: "not_allowed",
    fa: "تا ثبت تعاونی تأیید نشده است عضو نمی‌پذیرد.",
    en: "A cooperative takes no members before its registration is verified.",
  },
  membership_producer_not_verified: {
    kind: "not_allowed",
    fa: "تولیدکننده تا تأیید نشده است نمی‌تواند عضو شود.",
    en: "A producer becomes a member once she is verified.",
  },
  membership_agreement_missing: {
    kind: "invalid_data",
    fa: "برای کارمزدی شماره و تاریخ قرارداد را بنویسید.",
    en: "For piecework, name the agreement and its day.",
  },
  membership_fee_implausible: {
    kind: "invalid_data",
    fa: "مبلغ سهم درست به نظر نمی‌رسد.",
    en: "The share fee is not plausible.",
  },
  membership_weight_implausible: {
    kind: "invalid_data",
    fa: "وزن عددی میان ۱ و ۱۰۰ است.",
    en: "The weight is a number from 1 to 100.",
  },
  membership_too_many_open: {
    kind: "too_many_requests",
    fa: "دعوت‌ها و درخواست‌های بی‌پاسخ بسیارند؛ نخست منتظر پاسخ آن‌ها بمانید.",
    en: "Too many invitations and requests are unanswered; please wait for those first.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
