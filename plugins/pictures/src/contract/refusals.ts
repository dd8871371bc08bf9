/** Every refusal of this plugin, by its code. */
export const PICTURES_REFUSALS = {
  photo_not_a_photo: {
    kind: "invalid_data",
    fa: "این پرونده عکس نیست. عکسی با قالب JPEG، PNG، WebP یا AVIF بفرستید.",
    en: "This file is no photo. Please send a JPEG, PNG, WebP or AVIF.",
  },
  photo_broken: {
    kind: "invalid_data",
    fa: "این عکس خراب است یا تا پایان نرسیده است. دوباره بفرستید.",
    en: "This photo is broken or did not arrive whole. Please send it again.",
  },
  photo_length_missing: {
    kind: "invalid_data",
    fa: "گفته نشده است که عکس چه اندازه است.",
    en: "It was not said how large the photo is.",
  },
  photo_too_large: {
    kind: "too_large",
    fa: "عکس از ۱۰ مگابایت بزرگ‌تر است. عکس کوچک‌تری بفرستید.",
    en: "The photo is larger than 10 MB. Please send a smaller one.",
  },
  photo_too_many_pixels: {
    kind: "too_large",
    fa: "عکس از ۵۰ مگاپیکسل بزرگ‌تر است. عکس کوچک‌تری بفرستید.",
    en: "The photo has more than 50 megapixels. Please send a smaller one.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;
