import type { Refusals } from "./refusal";

/** What is refused of a booth: its words, its photos, its badge. */
export const BOOTH_REFUSALS = {
  booth_not_open: {
    kind: "not_allowed",
    fa: "غرفه پس از تأیید باز می‌شود؛ تا آن زمان چیزی برای آراستن نیست.",
    en: "A booth opens once you are verified; until then there is nothing to arrange.",
  },
  booth_name_is_owners: {
    kind: "forbidden",
    fa: "نام غرفه را تنها صاحب آن عوض می‌کند.",
    en: "Only the owner changes the booth's name.",
  },
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
  photos_full: {
    kind: "not_allowed",
    fa: "غرفه هشت عکس دارد. نخست یکی را بردارید.",
    en: "The booth has eight photos. Please remove one first.",
  },
  photo_not_found: { kind: "not_found", fa: "چنین عکسی در غرفه نیست.", en: "There is no such photo." },
  photos_order_wrong: {
    kind: "invalid_data",
    fa: "عکس‌های غرفه در این میان عوض شده‌اند. صفحه را تازه کنید.",
    en: "The booth's photos have changed meanwhile. Please refresh the page.",
  },
} as const satisfies Refusals;
