/** What this plugin refuses, by its code: which kind it is, and what it says in both languages. */
export const PROTECTION_REFUSALS = {
  too_many_requests: {
    kind: "too_many_requests",
    fa: "درخواست‌ها بیش از اندازه شده است؛ کمی صبر کنید و دوباره بکوشید.",
    en: "That was too often; please wait a little and try again.",
  },
  text_not_storable: {
    kind: "invalid_data",
    fa: "در نوشته نویسه‌ای هست که نگه‌داشتنی نیست.",
    en: "The text holds a character that cannot be kept.",
  },
  body_too_deep: {
    kind: "invalid_data",
    fa: "داده‌ی فرستاده‌شده بیش از اندازه تودرتو است.",
    en: "The data sent is nested too deeply.",
  },
  address_unreadable: {
    kind: "invalid_data",
    fa: "نشانیِ درخواست خوانا نیست.",
    en: "The address asked for cannot be read.",
  },
  body_too_large: {
    kind: "too_large",
    fa: "داده‌ی فرستاده‌شده بیش از اندازه بزرگ است.",
    en: "The data sent is too large.",
  },
  body_not_json: {
    kind: "invalid_data",
    fa: "داده‌ی فرستاده‌شده خوانا نیست.",
    en: "The data sent cannot be read.",
  },
  body_length_missing: {
    kind: "invalid_data",
    fa: "اندازه‌ی پرونده‌های فرستاده‌شده گفته نشده است.",
    en: "The size of the files sent is not told.",
  },
  upload_too_many_files: {
    kind: "invalid_data",
    fa: "شمار پرونده‌ها بیش از اندازه است.",
    en: "Those are too many files at once.",
  },
  upload_unreadable: {
    kind: "invalid_data",
    fa: "پرونده‌های فرستاده‌شده خوانا نیست.",
    en: "The files sent cannot be read.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;

export type ProtectionRefusalCode = keyof typeof PROTECTION_REFUSALS;

/** What the readers of bodies call their failures, and which refusal each is. */
const BEHIND: Record<string, ProtectionRefusalCode> = {
  "entity.too.large": "body_too_large",
  "parameters.too.many": "body_too_large",
  "entity.parse.failed": "body_not_json",
  "request.size.invalid": "body_not_json",
  "request.aborted": "body_not_json",
  "encoding.unsupported": "body_not_json",
  "charset.unsupported": "body_not_json",
};

/** The reader of uploads fails with errors of its own, or of the reader below it, which have no name but their words. */
const UPLOAD_BROKEN = /^(Multipart: |Malformed part header|Unexpected end of form|Part terminated early)/;

/** The refusal that an error of a body's reader really is; undefined for every other error. */
export function bodyRefusalBehind(error: unknown): ProtectionRefusalCode | undefined {
  if (!(error instanceof Error)) return undefined;
  const { type } = error as { type?: unknown };
  if (typeof type === "string" && Object.hasOwn(BEHIND, type)) return BEHIND[type];
  if (error.name === "MulterError" || UPLOAD_BROKEN.test(error.message)) return "upload_unreadable";
  return undefined;
}
