/** What is refused of closing a buyer's account. */
export const CLOSING_REFUSALS = {
  closing_proof_missing: {
    kind: "invalid_data",
    fa: "برای بستن حساب، کد تأیید یا گذرواژه را بنویسید.",
    en: "To close the account, please give the code or your password.",
  },
  closing_password_wrong: { kind: "forbidden", fa: "گذرواژه درست نیست.", en: "The password is not right." },
  closing_mobile_missing: {
    kind: "not_allowed",
    fa: "حساب شما شماره‌ی همراهی ندارد؛ با گذرواژه ببندید.",
    en: "Your account has no mobile number; please use the password.",
  },
} as const;
