import type { Column, ColumnChoice, SheetGround } from "./columns";

export const YES_NO: readonly ColumnChoice[] = [
  { value: "yes", fa: "بله", en: "yes" },
  { value: "no", fa: "خیر", en: "no" },
];
export const MEASURE_CHOICES: readonly ColumnChoice[] = [
  { value: "piece", fa: "عدد", en: "piece" },
  { value: "weight", fa: "وزن", en: "weight" },
  { value: "volume", fa: "حجم", en: "volume" },
  { value: "area", fa: "مساحت", en: "area" },
  { value: "length", fa: "طول", en: "length" },
];
/** How prices in the home currency are written. Toman is what people say; ten rials each. */
export const PRICE_UNITS: readonly ColumnChoice[] = [
  { value: "toman", fa: "تومان", en: "toman" },
  { value: "rial", fa: "ریال", en: "rial" },
];

export const OPTIONS = 3;
export const TIERS = 5;
const HOME_WITH_TOMAN = "irr";

const none = { fa: "", en: "" };
const PER_NUMBER = ["۰", "۱", "۲", "۳", "۴", "۵"];

export const PRODUCT: Column[] = [
  {
    key: "group",
    fa: "گروه",
    en: "Group",
    kind: "text",
    of: "variant",
    note: {
      fa: "ردیف‌های یک کالا (مثلاً چند وزن از آن) گروه یکسان دارند؛ برای کالای تک خالی بگذارید.",
      en: "Rows of one product (say, several weights of it) share a group; leave it empty for a single one.",
    },
  },
  {
    key: "sku",
    fa: "شمارهٔ کالا",
    en: "SKU",
    kind: "text",
    of: "variant",
    required: true,
    note: {
      fa: "شماره‌ای که خودتان به آن می‌دهید و در غرفهٔ شما یکتاست؛ ردیفی با شمارهٔ آشنا همان کالا را به‌روز می‌کند.",
      en: "Your own number for it, unique in your booth; a row with a known number updates those goods.",
    },
  },
  { key: "title_fa", fa: "نام", en: "Name", kind: "text", of: "product", required: true, note: none },
  { key: "title_en", fa: "نام انگلیسی", en: "Name in English", kind: "text", of: "product", note: none },
  { key: "story_fa", fa: "داستان", en: "Story", kind: "text", of: "product", note: none },
  { key: "story_en", fa: "داستان انگلیسی", en: "Story in English", kind: "text", of: "product", note: none },
  {
    key: "category",
    fa: "دسته‌بندی",
    en: "Category",
    kind: "choice",
    of: "product",
    required: true,
    note: none,
  },
  {
    key: "measure",
    fa: "قیمت بر پایهٔ",
    en: "Price is per",
    kind: "choice",
    of: "product",
    choices: MEASURE_CHOICES,
    note: { fa: "خالی یعنی عدد.", en: "Empty means piece." },
  },
];

export const VARIANT: Column[] = [
  {
    key: "net_amount",
    fa: "مقدار خالص",
    en: "Net amount",
    kind: "whole",
    of: "variant",
    note: {
      fa: "در هر عدد: گرم، میلی‌لیتر، سانتی‌متر مربع یا سانتی‌متر.",
      en: "In one piece: grams, millilitres, square centimetres or centimetres.",
    },
  },
  {
    key: "stock",
    fa: "موجودی",
    en: "Stock",
    kind: "whole",
    of: "variant",
    note: { fa: "برای سفارشی‌ساز خالی بگذارید.", en: "Leave it empty for goods made to order." },
  },
  {
    key: "made_to_order",
    fa: "سفارشی‌ساز",
    en: "Made to order",
    kind: "yes_no",
    of: "product",
    choices: YES_NO,
    note: { fa: "خالی یعنی خیر.", en: "Empty means no." },
  },
  {
    key: "weekly_quantity",
    fa: "توان هفتگی",
    en: "Weekly capacity",
    kind: "whole",
    of: "product",
    note: { fa: "هفته‌ای چند عدد می‌سازید.", en: "How many pieces you make in a week." },
  },
  {
    key: "minutes_per_piece",
    fa: "دقیقهٔ کار هر عدد",
    en: "Minutes per piece",
    kind: "whole",
    of: "product",
    note: none,
  },
  {
    key: "lead_days",
    fa: "زمان آماده‌سازی (روز)",
    en: "Lead time (days)",
    kind: "whole",
    of: "product",
    note: none,
  },
  {
    key: "weight_grams",
    fa: "وزن با بسته‌بندی (گرم)",
    en: "Shipping weight (g)",
    kind: "whole",
    of: "variant",
    required: true,
    note: none,
  },
  {
    key: "length_cm",
    fa: "درازای بسته (سانتی‌متر)",
    en: "Parcel length (cm)",
    kind: "whole",
    of: "variant",
    note: none,
  },
  {
    key: "width_cm",
    fa: "پهنای بسته (سانتی‌متر)",
    en: "Parcel width (cm)",
    kind: "whole",
    of: "variant",
    note: none,
  },
  {
    key: "height_cm",
    fa: "بلندای بسته (سانتی‌متر)",
    en: "Parcel height (cm)",
    kind: "whole",
    of: "variant",
    note: none,
  },
  ...Array.from({ length: TIERS }, (_, index) => index + 1).flatMap((n): Column[] => [
    {
      key: `wholesale_${n}_from`,
      fa: `عمده ${PER_NUMBER[n]}: از تعداد`,
      en: `Wholesale ${n}: from`,
      kind: "whole",
      of: "variant",
      note: none,
    },
    {
      key: `wholesale_${n}_price`,
      fa: `عمده ${PER_NUMBER[n]}: قیمت`,
      en: `Wholesale ${n}: price`,
      kind: "money",
      of: "variant",
      note: none,
    },
  ]),
];

export function optionColumns(): Column[] {
  return Array.from({ length: OPTIONS }, (_, index) => index + 1).flatMap((n): Column[] => [
    {
      key: `option_${n}`,
      fa: `ویژگی ${PER_NUMBER[n]}`,
      en: `Option ${n}`,
      kind: "text",
      of: "product",
      note: { fa: "مانند اندازه یا رنگ.", en: "Such as size or colour." },
    },
    {
      key: `option_${n}_en`,
      fa: `ویژگی ${PER_NUMBER[n]} انگلیسی`,
      en: `Option ${n} in English`,
      kind: "text",
      of: "product",
      note: none,
    },
    {
      key: `value_${n}`,
      fa: `مقدار ویژگی ${PER_NUMBER[n]}`,
      en: `Value ${n}`,
      kind: "text",
      of: "variant",
      note: none,
    },
    {
      key: `value_${n}_en`,
      fa: `مقدار ویژگی ${PER_NUMBER[n]} انگلیسی`,
      en: `Value ${n} in English`,
      kind: "text",
      of: "variant",
      note: none,
    },
  ]);
}

export function priceColumns({ currencies: [home, ...others] }: SheetGround): Column[] {
  const inToman = home?.code === HOME_WITH_TOMAN;
  const price: Column = {
    key: "price",
    fa: "قیمت",
    en: "Price",
    kind: "money",
    of: "variant",
    required: true,
    note: inToman
      ? { fa: "به تومان، مگر ستون بعد ریال بگوید.", en: "In toman, unless the next column says rial." }
      : { fa: `به ${home?.code ?? ""}`, en: `In ${home?.code ?? ""}` },
  };
  const unit: Column = {
    key: "price_unit",
    fa: "واحد قیمت",
    en: "Price unit",
    kind: "choice",
    of: "variant",
    choices: PRICE_UNITS,
    note: { fa: "تومان یا ریال؛ خالی یعنی تومان.", en: "Toman or rial; empty means toman." },
  };
  return [
    price,
    ...(inToman ? [unit] : []),
    ...others.map(
      ({ code }): Column => ({
        key: `price_${code}`,
        fa: `قیمت (${code})`,
        en: `Price (${code})`,
        kind: "money",
        of: "variant",
        note: none,
      }),
    ),
  ];
}

export function attributeColumns({ attributes }: SheetGround): Column[] {
  return attributes.map(({ key, name, kind, choices }) => ({
    key: `attribute_${key}`,
    fa: name.fa,
    en: name.en,
    kind,
    of: "product",
    ...(kind === "yes_no" && { choices: YES_NO }),
    ...(choices && { choices: choices.map((one) => ({ value: one.value, ...one.name })) }),
    note:
      kind === "choices"
        ? { fa: "چند تا با «؛» از هم جدا می‌شوند.", en: "Separate several with a semicolon." }
        : none,
  }));
}
