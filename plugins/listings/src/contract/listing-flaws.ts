import { PLAIN_FLAWS } from "@dastranj/sellers/contract/plain-flaws";

/** What is said at a field of a listing, in its place and in the seller's language, by code. */
export const LISTING_FLAWS = {
  ...PLAIN_FLAWS,
  number_not_whole: { fa: "عدد باید درست و بی‌اعشار باشد.", en: "Please give a whole number." },
  number_too_small: { fa: "این عدد بیش از اندازه کوچک است.", en: "That number is too small." },
  number_too_large: { fa: "این عدد بیش از اندازه بزرگ است.", en: "That number is too large." },
  photo_missing: { fa: "دست‌کم یک عکس لازم است.", en: "Please add at least one photo." },
  photos_too_many: { fa: "بیش از ۱۰ عکس نمی‌شود.", en: "No more than 10 photos, please." },
  photo_unknown: {
    fa: "این عکس دیگر نیست یا از کالای دیگری است؛ دوباره بفرستید.",
    en: "This photo is gone or belongs to another listing; please send it again.",
  },
  variant_missing: { fa: "دست‌کم یک گونه لازم است.", en: "There must be at least one variant." },
  variants_too_many: { fa: "بیش از ۱۰۰ گونه نمی‌شود.", en: "No more than 100 variants, please." },
  variant_unknown: { fa: "این گونه از این کالا نیست.", en: "This variant is not of this listing." },
  option_twice: { fa: "دو ویژگی یک نام دارند.", en: "Two options have the same name." },
  value_twice: { fa: "این مقدار دو بار آمده است.", en: "This value stands twice." },
  values_wrong: {
    fa: "برای هر ویژگی یکی از مقدارها را برگزینید.",
    en: "Please choose a value for each option.",
  },
  combination_twice: { fa: "گونه‌ای با همین ویژگی‌ها هست.", en: "There is a variant like this already." },
  sku_twice: { fa: "این شماره دو بار آمده است.", en: "This number stands twice." },
  sku_taken: {
    fa: "کالای دیگری از غرفهٔ شما این شماره را دارد.",
    en: "Another listing of yours has this number.",
  },
  stock_missing: { fa: "موجودی را بنویسید.", en: "Please say how many are in stock." },
  stock_of_made_to_order: {
    fa: "کالای سفارشی‌ساز موجودی ندارد.",
    en: "What is made to order has no stock.",
  },
  capacity_missing: {
    fa: "بنویسید هفته‌ای چند تا می‌سازید یا هر کدام چقدر کار دارد.",
    en: "Please say how many you make a week, or how long one takes.",
  },
  net_amount_missing: {
    fa: "بنویسید هر بسته چه اندازه است.",
    en: "Please say how much is in one.",
  },
  price_missing: { fa: "قیمت را بنویسید.", en: "Please give a price." },
  currency_unknown: { fa: "به این پول فروخته نمی‌شود.", en: "Nothing is sold in this currency." },
  tier_not_larger: {
    fa: "هر پله باید از تعداد بیشتری آغاز شود.",
    en: "Each step must begin at a larger quantity.",
  },
  tier_not_cheaper: {
    fa: "قیمت هر پله باید از پلهٔ پیش کمتر باشد.",
    en: "Each step must be cheaper than the one before.",
  },
  tier_above_retail: {
    fa: "قیمت عمده بیش از قیمت تکی است.",
    en: "The wholesale price is above the price of one.",
  },
  material_above_price: {
    fa: "مادهٔ اولیه بیش از قیمت آن است.",
    en: "The material costs more than the price.",
  },
  attribute_missing: PLAIN_FLAWS.field_missing,
  attribute_unknown: { fa: "این ویژگی از این دسته نیست.", en: "Goods of this category have no such detail." },
  attribute_wrong: PLAIN_FLAWS.field_wrong,
  options_fixed: {
    fa: "شمار ویژگی‌های کالایی که ثبت شده عوض نمی‌شود؛ کالای تازه‌ای بسازید.",
    en: "How many options a listing has cannot change; please make a new listing.",
  },
} as const satisfies Record<string, { fa: string; en: string }>;

export type ListingFlaw = keyof typeof LISTING_FLAWS;

/** The body of a 400 whose `code` is `listing_wrong`, or of one that the gate refused (`offer_…`): what is wrong, by field. */
export interface ListingWrongAnswer {
  code: string;
  type: string;
  /** Says that something is wrong, in the caller's language. */
  message: string;
  fields: Record<string, { code: string; message: string }>;
}
