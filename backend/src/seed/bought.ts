import type { ReturnReason, SELLER_REASONS } from "@dastranj/orders/contract";

type SellerReason = (typeof SELLER_REASONS)[number];

/** What happens to a seller's part of a demonstration order, in the order in which it happens. */
export type Deed = { days: number } & (
  | { verb: "accept" | "prepare" | "finish" | "deliver" | "complete" }
  | { verb: "approve" }
  | { verb: "ship"; tracking: string; carrier: "post" | "tipax"; skus?: string[] }
  | { verb: "decline"; reason: SellerReason; words: string }
  | { verb: "review"; sku: string; stars: number; seller: number; words: string; answer: string }
  | { verb: "refuse" | "dispute"; words: string }
  | { verb: "ask_back"; sku: string; reason: ReturnReason; words: string }
);

/** One order of the demonstration: whose, how long ago, what of whom, and what became of it. */
export interface BoughtStory {
  /** Stable name, by which a second seed finds it. */
  key: string;
  by: "buyer" | "wholesale";
  /** Days ago. */
  days: number;
  /** The buyer's transfer has arrived. */
  paid: boolean;
  parts: { seller: string; items: [sku: string, pieces: number][]; pickup?: true; deeds: Deed[] }[];
}

const WEAVER = "golbanoo-kilim";
const FIG_GROWER = "anjir-bagh-estahban";
const COOPERATIVE = "anjirestan-cooperative";

/** Oldest first, so that the numbers of the orders rise with their days. */
export const BOUGHT: BoughtStory[] = [
  {
    key: "completed",
    by: "wholesale",
    days: 34,
    paid: true,
    parts: [
      {
        seller: COOPERATIVE,
        items: [["FIG-BLK-500", 2]],
        deeds: [
          { verb: "accept", days: 33.5 },
          { verb: "ship", days: 32, tracking: "184200417703", carrier: "post" },
          { verb: "deliver", days: 29 },
          { verb: "complete", days: 15 },
        ],
      },
    ],
  },
  {
    key: "delivered-and-reviewed",
    by: "buyer",
    days: 9,
    paid: true,
    parts: [
      {
        seller: FIG_GROWER,
        items: [["FIG-101-500", 1]],
        deeds: [
          { verb: "accept", days: 8.8 },
          { verb: "ship", days: 8, tracking: "184200550817", carrier: "post" },
          { verb: "deliver", days: 5 },
          {
            verb: "review",
            days: 4,
            sku: "FIG-101-500",
            stars: 5,
            seller: 5,
            words:
              "دانه‌ها درشت و دهان‌باز بود و یک خراب هم نداشت. برای مهمان گذاشتم و پرسیدند از کجا خریده‌ام.",
            answer: "نوش جان مهمان‌هایتان. این‌ها را یکی‌یکی با دست جدا می‌کنیم؛ پاییز که شد تازه‌اش می‌رسد.",
          },
        ],
      },
      {
        seller: "golab-e-meymand",
        items: [["ROS-TWO-500", 2]],
        deeds: [
          { verb: "accept", days: 8.7 },
          { verb: "ship", days: 7.5, tracking: "184200551106", carrier: "post" },
          { verb: "deliver", days: 4.5 },
        ],
      },
    ],
  },
  {
    key: "return-asked-for",
    by: "buyer",
    days: 7,
    paid: true,
    parts: [
      {
        seller: WEAVER,
        items: [["KLM-CUS-040", 2]],
        deeds: [
          { verb: "accept", days: 6.8 },
          { verb: "ship", days: 6, tracking: "184200552240", carrier: "post" },
          { verb: "deliver", days: 3 },
          {
            verb: "ask_back",
            days: 1,
            sku: "KLM-CUS-040",
            reason: "not_as_described",
            words: "زمینه‌ی یکی از دو کوسن قهوه‌ای است، نه رناسی که در عکس بود. کنار آن یکی جور درنمی‌آید.",
          },
        ],
      },
    ],
  },
  {
    key: "return-approved",
    by: "wholesale",
    days: 6,
    paid: true,
    parts: [
      {
        seller: "khatam-e-setareh",
        items: [["KHT-PEN-22", 2]],
        deeds: [
          { verb: "accept", days: 5.8 },
          { verb: "ship", days: 5, tracking: "TPX-48210-IR", carrier: "tipax" },
          { verb: "deliver", days: 3 },
          {
            verb: "ask_back",
            days: 2,
            sku: "KHT-PEN-22",
            reason: "damaged",
            words: "گوشه‌ی یکی از قلمدان‌ها در راه لب‌پر شده است.",
          },
          { verb: "approve", days: 1 },
        ],
      },
    ],
  },
  {
    key: "return-disputed",
    by: "buyer",
    days: 5,
    paid: true,
    parts: [
      {
        seller: "giveh-bafan-abadeh-cooperative",
        items: [["GVH-WHT-40", 1]],
        deeds: [
          { verb: "accept", days: 4.8 },
          { verb: "ship", days: 4.2, tracking: "184200552811", carrier: "post" },
          { verb: "deliver", days: 2.5 },
          {
            verb: "ask_back",
            days: 2,
            sku: "GVH-WHT-40",
            reason: "damaged",
            words: "دوخت پاشنه‌ی لنگه‌ی چپ باز است و با نخستین پوشیدن بازتر شد.",
          },
          {
            verb: "refuse",
            days: 1,
            words: "هر جفت پیش از فرستادن دیده می‌شود و این یکی سالم بود؛ پوشیده برگشتنی نیست.",
          },
          { verb: "dispute", days: 0.4, words: "از روز نخست باز بود. نپوشیدمش جز برای اندازه کردن در خانه." },
        ],
      },
    ],
  },
  {
    key: "one-declined",
    by: "buyer",
    days: 4,
    paid: true,
    parts: [
      {
        seller: FIG_GROWER,
        items: [["FIG-EST1-500", 3]],
        deeds: [
          { verb: "accept", days: 3.8 },
          { verb: "ship", days: 2.5, tracking: "184200553390", carrier: "post" },
        ],
      },
      // After all else of its order: what follows of it an open market begins at once.
      {
        seller: WEAVER,
        items: [["KLM-RUN-060", 1]],
        deeds: [
          {
            verb: "decline",
            days: 3.6,
            reason: "no_material",
            words: "پشم رناسی تمام شده و رنگ تازه تا سه هفته‌ی دیگر آماده نمی‌شود.",
          },
        ],
      },
    ],
  },
  {
    key: "partly-shipped",
    by: "wholesale",
    days: 3,
    paid: true,
    parts: [
      {
        seller: FIG_GROWER,
        items: [
          ["FIG-EST1-500", 4],
          ["FIG-101-500", 2],
        ],
        deeds: [
          { verb: "accept", days: 2.8 },
          { verb: "ship", days: 1.5, tracking: "184200554021", carrier: "post", skus: ["FIG-EST1-500"] },
        ],
      },
    ],
  },
  {
    key: "being-made",
    by: "buyer",
    days: 2,
    paid: false,
    parts: [
      {
        seller: WEAVER,
        items: [["KLM-CUS-050", 1]],
        deeds: [
          { verb: "accept", days: 1.8 },
          { verb: "prepare", days: 1.5 },
        ],
      },
    ],
  },
  {
    key: "to-be-fetched",
    by: "wholesale",
    days: 1.5,
    paid: true,
    parts: [
      {
        seller: COOPERATIVE,
        items: [["FIG-COOP-5000", 1]],
        pickup: true,
        deeds: [
          { verb: "accept", days: 1.2 },
          { verb: "finish", days: 0.5 },
        ],
      },
    ],
  },
  {
    key: "accepted",
    by: "buyer",
    days: 0.9,
    paid: false,
    parts: [
      {
        seller: "masqati-ye-lar",
        items: [["MSQ-SAF-500", 2]],
        deeds: [{ verb: "accept", days: 0.6 }],
      },
    ],
  },
  {
    key: "placed-with-two",
    by: "buyer",
    days: 0.2,
    paid: false,
    parts: [
      { seller: WEAVER, items: [["KLM-CUS-040", 1]], deeds: [] },
      { seller: FIG_GROWER, items: [["FIG-EST1-500", 1]], deeds: [] },
    ],
  },
  {
    key: "placed-wholesale",
    by: "wholesale",
    days: 0.1,
    paid: false,
    parts: [{ seller: FIG_GROWER, items: [["FIG-101-500", 2]], deeds: [] }],
  },
];
