export const COMPANY_REFUSALS = {
  buyer_signed_out: { kind: "unauthorized", fa: "نخست وارد حساب خود شوید.", en: "Please sign in first." },
  company_not_found: { kind: "not_found", fa: "چنین شرکتی نیست.", en: "There is no such company." },
  company_owners_only: {
    kind: "forbidden",
    fa: "این کار تنها از صاحب حساب شرکت برمی‌آید.",
    en: "Only an owner of the company’s account may do that.",
  },
  company_legal_id_wrong: {
    kind: "invalid_data",
    fa: "شناسه‌ی ملی درست نیست: یازده رقم، چنان‌که در آگهی ثبت آمده است.",
    en: "The legal-entity ID is not right; please write it as it stands in the register.",
  },
  company_postal_code_wrong: {
    kind: "invalid_data",
    fa: "کد پستی ده رقم است.",
    en: "A postal code has ten digits.",
  },
  company_stands: {
    kind: "not_allowed",
    fa: "شرکتی با این شناسه از پیش حساب دارد؛ از صاحب آن بخواهید شما را دعوت کند.",
    en: "A company with this ID has an account already; please ask its owner to invite you.",
  },
  company_too_many: {
    kind: "not_allowed",
    fa: "یک نفر بیش از پنج شرکت نمی‌سازد.",
    en: "One person makes no more than five companies.",
  },
  company_identity_stands: {
    kind: "not_allowed",
    fa: "نام و شناسه‌ی شرکتی که بررسی شده عوض نمی‌شود؛ به دفتر برنامه خبر دهید.",
    en: "The name and ID of a company that was judged stay; please tell the programme office.",
  },
  company_not_approved: {
    kind: "forbidden",
    fa: "این شرکت هنوز برای خرید عمده تأیید نشده است.",
    en: "This company is not approved for buying wholesale.",
  },
  company_decided: {
    kind: "not_allowed",
    fa: "درباره‌ی این شرکت در وضعیت کنونی چنین تصمیمی نمی‌توان گرفت.",
    en: "Where this company stands, that cannot be decided.",
  },
  company_cooperative_unknown: {
    kind: "invalid_data",
    fa: "چنین تعاونی‌ای نیست.",
    en: "There is no such cooperative.",
  },
  person_not_found: {
    kind: "not_found",
    fa: "چنین کسی در این شرکت نیست.",
    en: "There is no such person in this company.",
  },
  person_contact_wrong: {
    kind: "invalid_data",
    fa: "شماره‌ی همراه یا ایمیل را درست بنویسید؛ یکی از این دو.",
    en: "Please give a mobile number or an e-mail address; one of the two.",
  },
  person_stands: {
    kind: "not_allowed",
    fa: "این شخص هم‌اکنون در این شرکت است یا دعوت‌نامه‌ای در راه دارد.",
    en: "This person is in the company already, or an invitation is on its way.",
  },
  company_full: {
    kind: "not_allowed",
    fa: "شمار کسان این شرکت پر است.",
    en: "The company has as many people as it can.",
  },
  company_last_owner: {
    kind: "not_allowed",
    fa: "شرکت بی‌صاحب نمی‌ماند؛ نخست کس دیگری را صاحب کنید.",
    en: "A company needs an owner; please make somebody else an owner first.",
  },
  company_invitation_not_found: {
    kind: "not_found",
    fa: "این دعوت‌نامه یافت نشد یا پس گرفته شده است؛ از صاحب شرکت بخواهید دوباره بفرستد.",
    en: "This invitation was not found, or was taken back; please ask the owner to send it again.",
  },
  company_invitation_expired: {
    kind: "not_allowed",
    fa: "مهلت این دعوت‌نامه گذشته است؛ از صاحب شرکت بخواهید دوباره بفرستد.",
    en: "This invitation has expired; please ask the owner to send it again.",
  },
  company_invitation_for_another: {
    kind: "forbidden",
    fa: "این دعوت‌نامه برای شماره یا ایمیل دیگری است؛ با همان وارد شوید.",
    en: "This invitation is for another number or e-mail address; please sign in with that one.",
  },
  purchase_amount_wrong: {
    kind: "invalid_data",
    fa: "مبلغ خرید درست نیست.",
    en: "The amount of the purchase is not right.",
  },
  spending_limit_reached: {
    kind: "forbidden",
    fa: "این خرید از سقف ماهانه‌ی شما در این شرکت می‌گذرد.",
    en: "This purchase passes your monthly limit in this company.",
  },
  spending_other_currency: {
    kind: "forbidden",
    fa: "سقف خرید شما به ارز دیگری است.",
    en: "Your limit is in another currency.",
  },
  purchase_no_approver: {
    kind: "not_allowed",
    fa: "خرید شما تأیید کس دیگری را می‌خواهد، اما شرکت کسی برای این کار ندارد.",
    en: "Your purchases need somebody else’s approval, and the company has nobody for it.",
  },
  purchase_was_refused: {
    kind: "forbidden",
    fa: "این خرید را تأییدکننده‌ی شرکت رد کرده است.",
    en: "The company’s approver has refused this purchase.",
  },
  purchase_other_amount: {
    kind: "not_allowed",
    fa: "مبلغ این خرید با آنچه برای تأیید فرستاده شد یکی نیست.",
    en: "The amount is not the one that was sent for approval.",
  },
  purchase_approval_not_found: {
    kind: "not_found",
    fa: "چنین خریدی برای تأیید نیست.",
    en: "There is no such purchase to approve.",
  },
  purchase_approval_decided: {
    kind: "not_allowed",
    fa: "درباره‌ی این خرید پیش‌تر تصمیم گرفته شده یا مهلت آن گذشته است.",
    en: "This purchase was decided already, or its time is over.",
  },
  purchase_approvers_only: {
    kind: "forbidden",
    fa: "تنها تأییدکننده یا صاحب شرکت تصمیم می‌گیرد، و نه درباره‌ی خرید خودش.",
    en: "Only an approver or an owner decides, and not about her own purchase.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
