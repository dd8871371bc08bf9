import { outOfBoth } from "@dastranj/orders/contract";

export type Language = "fa" | "en";

/** A refusal's sentences, by its code. */
export type RefusalTable = Record<string, { fa: string; en: string }>;

/** What Medusa answers an error with. */
export interface RefusalBody {
  code?: string;
  type?: string;
  message?: string;
}

/** What Medusa's own refusals say in Persian, by code, then by type. */
const MEDUSA_SAYS: RefusalTable = {
  insufficient_inventory: { fa: "این تعداد موجود نیست.", en: "That many are not in stock." },
  invalid_data: { fa: "داده‌ای که فرستاده شد درست نیست.", en: "The data sent is not valid." },
  invalid_request_error: { fa: "درخواست درست نیست.", en: "The request is not valid." },
  invalid_state_error: {
    fa: "درخواست دیگری هم‌زمان در جریان است؛ کمی بعد دوباره بکوشید.",
    en: "Another request is under way; please try again in a moment.",
  },
  not_allowed: { fa: "این کار اکنون شدنی نیست.", en: "That cannot be done now." },
  not_found: { fa: "چیزی با این نشانی یافت نشد.", en: "Nothing was found there." },
  unauthorized: { fa: "نخست وارد حساب خود شوید.", en: "Please sign in first." },
  forbidden: { fa: "اجازه‌ی این کار را ندارید.", en: "You may not do that." },
  duplicate_error: { fa: "چنین چیزی از پیش هست.", en: "That exists already." },
  conflict: { fa: "درخواست دیگری هم‌زمان در جریان است.", en: "Another request is under way." },
  payment_authorization_error: { fa: "پرداخت پذیرفته نشد.", en: "The payment was not accepted." },
  unknown_error: {
    fa: "خطایی رخ داد؛ کمی بعد دوباره بکوشید.",
    en: "Something went wrong; please try again.",
  },
};

/** The language of an answer: the first of Persian and English in the Accept-Language header, else Persian. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((entry) => {
      const [tag = "", ...parameters] = entry.trim().toLowerCase().split(";");
      const weight = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { language: tag.split("-")[0], weight: weight ? Number(weight.trim().slice(2)) : 1 };
    })
    .filter(({ language }) => language === "fa" || language === "en")
    .sort((a, b) => b.weight - a.weight);
  return wanted[0]?.language === "en" ? "en" : "fa";
}

/**
 * The body of a refusal with its message in a language. English keeps the message that stands, which is the more
 * exact one; Persian takes the message's own sentence, or that of its code, or of its kind, and then keeps the English as
 * `detail`.
 */
export function inLanguage(
  body: RefusalBody,
  language: Language,
  refusals: RefusalTable,
): RefusalBody & { detail?: string } {
  const { en, fa } = outOfBoth(body.message ?? "");
  const withCode = { ...body, ...(fa && { message: en }), code: body.code ?? body.type ?? "unknown_error" };
  if (language === "en") return withCode;
  if (fa) return { ...withCode, message: fa };
  const own = refusals[withCode.code];
  if (own) return { ...withCode, message: own.fa };
  const medusa = MEDUSA_SAYS[withCode.code] ?? MEDUSA_SAYS[body.type ?? ""];
  return medusa ? { ...withCode, message: medusa.fa, detail: body.message } : withCode;
}

/** What is wrong by field, for a refusal that knows it: each flaw's code with its sentence in the caller's language. */
export function flawsByField(
  refused: unknown,
  language: Language,
  refusals: RefusalTable,
): { fields?: Record<string, { code: string; message: string }> } {
  const { fields } = (refused ?? {}) as { fields?: unknown };
  if (typeof fields !== "object" || fields === null) return {};
  const flaws = Object.entries(fields).map(([field, flaw]) => {
    const code = String(flaw);
    return [field, { code, message: refusals[code]?.[language] ?? code }];
  });
  return { fields: Object.fromEntries(flaws) };
}
