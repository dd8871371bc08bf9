/** The provinces of Iran in Persian alphabetical order, as an address names them, with their codes of ISO 3166-2. */
export const IRANIAN_PROVINCES = [
  { fa: "آذربایجان شرقی", en: "East Azerbaijan", iso: "IR-03" },
  { fa: "آذربایجان غربی", en: "West Azerbaijan", iso: "IR-04" },
  { fa: "اردبیل", en: "Ardabil", iso: "IR-24" },
  { fa: "اصفهان", en: "Isfahan", iso: "IR-10" },
  { fa: "البرز", en: "Alborz", iso: "IR-30" },
  { fa: "ایلام", en: "Ilam", iso: "IR-16" },
  { fa: "بوشهر", en: "Bushehr", iso: "IR-18" },
  { fa: "تهران", en: "Tehran", iso: "IR-23" },
  { fa: "چهارمحال و بختیاری", en: "Chaharmahal and Bakhtiari", iso: "IR-14" },
  { fa: "خراسان جنوبی", en: "South Khorasan", iso: "IR-29" },
  { fa: "خراسان رضوی", en: "Razavi Khorasan", iso: "IR-09" },
  { fa: "خراسان شمالی", en: "North Khorasan", iso: "IR-28" },
  { fa: "خوزستان", en: "Khuzestan", iso: "IR-06" },
  { fa: "زنجان", en: "Zanjan", iso: "IR-19" },
  { fa: "سمنان", en: "Semnan", iso: "IR-20" },
  { fa: "سیستان و بلوچستان", en: "Sistan and Baluchestan", iso: "IR-11" },
  { fa: "فارس", en: "Fars", iso: "IR-07" },
  { fa: "قزوین", en: "Qazvin", iso: "IR-26" },
  { fa: "قم", en: "Qom", iso: "IR-25" },
  { fa: "کردستان", en: "Kurdistan", iso: "IR-12" },
  { fa: "کرمان", en: "Kerman", iso: "IR-08" },
  { fa: "کرمانشاه", en: "Kermanshah", iso: "IR-05" },
  { fa: "کهگیلویه و بویراحمد", en: "Kohgiluyeh and Boyer-Ahmad", iso: "IR-17" },
  { fa: "گلستان", en: "Golestan", iso: "IR-27" },
  { fa: "گیلان", en: "Gilan", iso: "IR-01" },
  { fa: "لرستان", en: "Lorestan", iso: "IR-15" },
  { fa: "مازندران", en: "Mazandaran", iso: "IR-02" },
  { fa: "مرکزی", en: "Markazi", iso: "IR-00" },
  { fa: "هرمزگان", en: "Hormozgan", iso: "IR-22" },
  { fa: "همدان", en: "Hamadan", iso: "IR-13" },
  { fa: "یزد", en: "Yazd", iso: "IR-21" },
] as const;

/** A province in a language; other storefronts name it by its code. */
export function provinceFor(locale: "fa" | "en", named: string): string {
  return IRANIAN_PROVINCES.find(({ iso }) => iso === named)?.[locale] ?? named;
}
