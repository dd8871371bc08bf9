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
