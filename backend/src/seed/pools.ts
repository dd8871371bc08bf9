import type { Measure, MemberRole, PoolSpec } from "@dastranj/cooperatives/contract";

/** What a member promises a pool: quantities in the measure's smallest, the price of one unit in whole rials. */
export interface PledgeStory {
  /** Handle of a seller of the stories. */
  seller: string;
  weekly: number;
  priceIrr: number;
  /** What the material of one unit costs her, where she says so. */
  materialIrr?: number;
  batch: number;
  grade: string;
}

/** A pool of a cooperative's; the key stays, a second seed finds it by that. */
export interface PoolStory extends Omit<PoolSpec, "tiers" | "minimum_order" | "measure"> {
  key: string;
  measure: Measure;
  margin_bp: number;
  /** Names of pictures, the cover first. */
  pictures: string[];
  /** From so much on, one unit costs so many rials; the first is the minimum order. */
  prices: [from: number, priceIrr: number][];
  pledges: PledgeStory[];
}

/** A cooperative with its members and what it offers in bulk. */
export interface CooperativeStory {
  /** Handles of sellers of the stories. */
  handle: string;
  members: { seller: string; role: MemberRole; weight: number; named: boolean }[];
  pools: PoolStory[];
}

const KG = 1000;
const SALIMI = "anjir-bagh-estahban";
const NEYRIZ = "khaneh-anjir-neyriz";
const DARAB = "bagh-e-darab";
const BAHAR = "giveh-ye-bahar";

/** Whom the cooperatives of the demonstration have, and what they sell by the sack. */
export const COOPERATIVES: CooperativeStory[] = [
  {
    handle: "anjirestan-cooperative",
    members: [
      { seller: SALIMI, role: "board", weight: 1, named: true },
      { seller: NEYRIZ, role: "member", weight: 1, named: true },
      { seller: DARAB, role: "member", weight: 1, named: false },
    ],
    pools: [
      {
        key: "demonstration-sorted-figs",
        title: { fa: "انجیر خشک بوجاری‌شدهٔ استهبان", en: "Sorted dried figs of Estahban" },
        story: {
          fa: "انجیر دیم چند باغ که در سردخانهٔ تعاونی یک‌جا بوجاری و درجه‌بندی می‌شود. روی هر کارتن شمارهٔ بار و نام باغ می‌آید. برای آجیل‌فروشی، هتل و صادرات.",
          en: "Rain-fed figs of several orchards, sorted and graded in the cooperative's cool store. Each carton bears the number of its lot and the orchard's name. For nut shops, hotels and export.",
        },
        category: "dried-figs",
        measure: "weight",
        pictures: ["fig-1", "fig-2", "fig-4"],
        grades: [
          { code: "first", fa: "درجه‌یک", en: "First grade", factor_bp: 10_000 },
          { code: "second", fa: "درجه‌دو", en: "Second grade", factor_bp: 9000 },
        ],
        packaging: { fa: "کارتن ۱۰ کیلویی با لفاف بهداشتی", en: "Cartons of 10 kg with a food-safe lining" },
        tolerance_bp: 300,
        deposit_percent: 30,
        lead_days: 5,
        prices: [
          [100 * KG, 7_400_000],
          [300 * KG, 7_100_000],
          [1000 * KG, 6_800_000],
        ],
        margin_bp: 700,
        direct: null,
        pledges: [
          {
            seller: SALIMI,
            weekly: 60 * KG,
            priceIrr: 6_200_000,
            materialIrr: 900_000,
            batch: 10 * KG,
            grade: "first",
          },
          { seller: NEYRIZ, weekly: 35 * KG, priceIrr: 6_000_000, batch: 5 * KG, grade: "first" },
          { seller: DARAB, weekly: 20 * KG, priceIrr: 5_800_000, batch: 5 * KG, grade: "second" },
        ],
      },
      {
        key: "demonstration-fig-halves",
        title: { fa: "پرک انجیر برای قنادی و نانوایی", en: "Opened fig halves for bakeries" },
        story: {
          fa: "انجیر نرم و تخت‌شده، آمادهٔ خرد کردن برای کیک، نان و گرانولا. با قیمت همان پله سفارش می‌دهید و نیازی به پیش‌فاکتور نیست.",
          en: "Soft, flattened figs, ready to be chopped for cake, bread and granola. Ordered at the price of its tier, with no quote to wait for.",
        },
        category: "dried-figs",
        measure: "weight",
        pictures: ["fig-3"],
        grades: [{ code: "halves", fa: "پرک", en: "Halves", factor_bp: 10_000 }],
        packaging: { fa: "کیسهٔ ۵ کیلویی", en: "Bags of 5 kg" },
        tolerance_bp: 200,
        deposit_percent: 40,
        lead_days: 3,
        prices: [
          [20 * KG, 4_600_000],
          [100 * KG, 4_400_000],
          [300 * KG, 4_200_000],
        ],
        margin_bp: 800,
        direct: {
          shipping: { way: "sent", step: 50 * KG, price: "3500000" },
          payment_terms: "on_delivery",
        },
        pledges: [
          {
            seller: SALIMI,
            weekly: 30 * KG,
            priceIrr: 3_700_000,
            materialIrr: 600_000,
            batch: 5 * KG,
            grade: "halves",
          },
          { seller: NEYRIZ, weekly: 25 * KG, priceIrr: 3_800_000, batch: 5 * KG, grade: "halves" },
        ],
      },
    ],
  },
  {
    handle: "giveh-bafan-abadeh-cooperative",
    members: [{ seller: BAHAR, role: "member", weight: 1, named: true }],
    pools: [
      {
        key: "demonstration-white-giveh",
        title: { fa: "گیوهٔ سفید آباده، جفتی", en: "White Abadeh giveh, by the pair" },
        story: {
          fa: "گیوهٔ نخی سفید با تخت چرم، از شمارهٔ ۳۷ تا ۴۴. شماره‌ها را هنگام درخواست قیمت بنویسید.",
          en: "White cotton giveh with a leather sole, sizes 37 to 44. Write the sizes when you ask for a quote.",
        },
        category: "giveh",
        measure: "pieces",
        pictures: ["giveh-1"],
        grades: [{ code: "even", fa: "ریزبافت", en: "Fine stitch", factor_bp: 10_000 }],
        packaging: {
          fa: "هر جفت در کیسهٔ پارچه‌ای، ۲۰ جفت در کارتن",
          en: "Each pair in a cloth bag, 20 pairs to a carton",
        },
        tolerance_bp: 0,
        deposit_percent: 30,
        lead_days: 7,
        prices: [
          [20, 7_700_000],
          [60, 7_300_000],
          [200, 6_900_000],
        ],
        margin_bp: 800,
        direct: null,
        pledges: [
          { seller: BAHAR, weekly: 10, priceIrr: 6_300_000, materialIrr: 2_100_000, batch: 2, grade: "even" },
        ],
      },
    ],
  },
];
