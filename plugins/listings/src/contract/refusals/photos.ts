import type { Refusals } from "./refusal";

/** What is refused of a listing's photos. */
export const PHOTO_REFUSALS = {
  photo_key_wrong: {
    kind: "invalid_data",
    fa: "گفته نشده است که این کدام عکس است. صفحه را تازه کنید و دوباره بفرستید.",
    en: "It was not said which photo this is. Please refresh the page and send it again.",
  },
  loose_photos_full: {
    kind: "not_allowed",
    fa: "چهل عکس شما هنوز در هیچ کالایی نیست. نخست کالایی منتشر کنید یا چند عکس را بردارید.",
    en: "Forty of your photos are in no listing yet. Please publish a listing or remove some first.",
  },
  listing_photo_not_found: {
    kind: "not_found",
    fa: "چنین عکسی نزد شما نیست.",
    en: "You have no such photo.",
  },
  listing_photo_in_use: {
    kind: "not_allowed",
    fa: "این عکس در یکی از کالاهای شماست؛ آن را در صفحهٔ همان کالا بردارید.",
    en: "This photo is in one of your listings; please remove it there.",
  },
} as const satisfies Refusals;
