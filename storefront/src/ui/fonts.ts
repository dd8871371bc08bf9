import localFont from "next/font/local";

// Cut from Vazirmatn by fonts/render.mjs, which says what each file holds and why. No stand-in cut to its measure:
// that one is made from Arial, which phones do not have, and looking for it holds up the first line.

/** Both alphabets, digits and signs: on every page, so fetched first. */
export const vazirmatn = localFont({
  src: "../../fonts/vazirmatn-core.woff2",
  weight: "400 900",
  display: "swap",
  variable: "--font-vazirmatn",
  preload: true,
  adjustFontFallback: false,
});

/** Letters of other European languages, in a buyer's name or address: fetched when a page holds some. */
export const vazirmatnLatinExtended = localFont({
  src: "../../fonts/vazirmatn-latin-ext.woff2",
  weight: "400 900",
  display: "swap",
  variable: "--font-vazirmatn-latin-ext",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+00C0-00D6,U+00D8-024F" }],
});
