import type { Refusals } from "./refusal";

/** What is refused of sellers in general. */
export const SELLER_REFUSALS = {
  seller_not_found: { kind: "not_found", fa: "فروشنده‌ای با این نشانی یافت نشد.", en: "No such seller." },
  seller_wrong_state: {
    kind: "not_allowed",
    fa: "این کار در وضعیت کنونی فروشنده شدنی نیست.",
    en: "That cannot be done in the seller's present state.",
  },
  not_hers_to_decide: {
    kind: "forbidden",
    fa: "این کار از اختیار شما بیرون است.",
    en: "That is not yours to decide.",
  },
  reason_missing: { kind: "invalid_data", fa: "دلیل را بنویسید.", en: "Please say why." },
  seller_signed_out: { kind: "unauthorized", fa: "نخست وارد حساب خود شوید.", en: "Please sign in first." },
} as const satisfies Refusals;
