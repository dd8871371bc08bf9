/** What the demonstration's buyers say of its goods: as people do, not always in praise. */
export interface SaidStory {
  /** Handle of a product. */
  product: string;
  /** Who says it; null for who wants no name. */
  by: "نگار ص." | "بهرام ک." | null;
  stars: 1 | 2 | 3 | 4 | 5;
  words: string | null;
  /** Days ago. */
  days: number;
  /** How the seller was to buy from. */
  seller: 1 | 2 | 3 | 4 | 5;
  answer?: string;
}

export const SAID: SaidStory[] = [
  {
    product: "kilim-lozenge-madder",
    by: "نگار ص.",
    stars: 5,
    words: "قرمزش از عکس گرم‌تر است و پشت و رویش یکی. سه هفته است زیر پای بچه‌هاست و خم به ابرو نیاورده.",
    days: 41,
    seller: 5,
    answer: "نوش خانه‌تان. سالی یک بار رویش را در سایه باد بدهید، رنگش همین می‌ماند.",
  },
  {
    product: "kilim-lozenge-madder",
    by: null,
    stars: 4,
    words:
      "Beautiful work and the colours are alive. It came four centimetres shorter than written, which I was told is usual for hand weaving.",
    days: 23,
    seller: 4,
  },
  {
    product: "kilim-lozenge-madder",
    by: "بهرام ک.",
    stars: 3,
    words: "خود گلیم خوب است ولی ریشه‌های یک سرش کوتاه‌تر بود و باید خودم گره می‌زدم.",
    days: 9,
    seller: 4,
    answer: "حق با شماست؛ ریشه‌ها را از این پس پیش از فرستادن می‌سنجیم.",
  },
  {
    product: "gabbeh-lone-tree",
    by: "بهرام ک.",
    stars: 5,
    words: "پرزش بلند و نرم است. بوی پشم تا دو روز بود و بعد رفت.",
    days: 33,
    seller: 5,
  },
  {
    product: "khatam-jewellery-box",
    by: "نگار ص.",
    stars: 5,
    words: "لولا و قفلش سفت و درست است و نقش گوشه‌ها سر جای خودش. هدیه بود و پسندیدند.",
    days: 52,
    seller: 5,
  },
  {
    product: "khatam-jewellery-box",
    by: null,
    stars: 2,
    words: "جعبه زیباست اما با یک لبه‌ی لب‌پریده رسید. بسته‌بندی برای چیزی به این ظریفی نازک بود.",
    days: 18,
    seller: 3,
    answer: "شرمنده‌ایم. اکنون هر جعبه را در دو لایه نمد می‌پیچیم؛ برای لبه هم پیام دهید تا درستش کنیم.",
  },
  {
    product: "estahban-figs-first-grade",
    by: "نگار ص.",
    stars: 5,
    words: "درشت و شیرین، دانه‌ی شکسته کم داشت. بار دوم است که می‌خرم.",
    days: 28,
    seller: 5,
  },
  {
    product: "estahban-figs-first-grade",
    by: null,
    stars: 4,
    words: "Very good figs. A few were drier than the rest.",
    days: 12,
    seller: 5,
  },
  {
    product: "milkvetch-honey",
    by: "بهرام ک.",
    stars: 4,
    words: "مزه‌اش ملایم است. در سرمای خانه شکرک زد، همان‌طور که نوشته بودند.",
    days: 30,
    seller: 5,
    answer: "نشانه‌ی خام بودنش است؛ شیشه را در آب ولرم بگذارید.",
  },
  {
    product: "orange-blossom-water",
    by: null,
    stars: 5,
    words: "بوی بهار شیراز می‌دهد. یک قاشق در شربت بس است.",
    days: 16,
    seller: 5,
  },
  {
    product: "meymand-rosewater-first-run",
    by: "نگار ص.",
    stars: 5,
    words: null,
    days: 20,
    seller: 5,
  },
  {
    product: "giveh-abadeh-white",
    by: "بهرام ک.",
    stars: 3,
    words: "سبک و خنک است ولی یک شماره کوچک‌تر از کفش‌های دیگرم درآمد. یک شماره بزرگ‌تر بگیرید.",
    days: 25,
    seller: 4,
  },
  {
    product: "jowzqand",
    by: "نگار ص.",
    stars: 5,
    words: "مغز گردویش تازه بود و شیرینی‌اش به اندازه.",
    days: 14,
    seller: 5,
  },
  {
    product: "felt-slippers",
    by: null,
    stars: 4,
    words: "Warm and well shaped. They shed a little wool in the first week.",
    days: 37,
    seller: 4,
  },
];
