import type { TradeStory } from "../story";
import { centimetres, choices, SIZE } from "./choices";

/** Woodcarving (monabbat) of Abadeh. */
export const woodcarving: TradeStory = {
  craft: { code: "woodcarving", name: { fa: "منبت‌کاری", en: "Woodcarving" }, picture: "carving-1" },
  categories: [
    {
      handle: "woodcarving",
      name: { fa: "منبت", en: "Woodcarving" },
      description: {
        fa: "قاشق، سینی، جعبه و قاب از چوب گلابی و گردو با کنده‌کاری آباده.",
        en: "Spoons, trays, boxes and frames of pear and walnut wood, carved in the manner of Abadeh.",
      },
      picture: "carving-1",
    },
  ],
  sellers: [
    {
      handle: "monabbat-e-sarv",
      kind: "producer",
      name: { fa: "منبت سرو", en: "Sarv Carving" },
      county: "abadeh",
      story: {
        fa: "حمید فلاح‌نژاد قاشق‌های شربت‌خوری آباده را از روی تنها نمونه‌ای که از پدربزرگش مانده بود دوباره ساخت. کاسهٔ قاشق آن‌قدر نازک است که نور از آن رد می‌شود. همسرش مهری گل‌ها را طرح می‌زند و سمباده می‌کشد. سالی یک درخت گلابی پیر می‌خرند و سه سال صبر می‌کنند تا چوبش خشک شود.",
        en: "Hamid Fallahnejad made the sherbet spoons of Abadeh anew from the one example his grandfather left. Their bowls are so thin that light comes through. His wife Mehri draws the flowers and does the sanding. Once a year they buy an old pear tree, and wait three years for its wood to dry.",
      },
      picture: "maker-11",
      member: { name: "مهری فلاح‌نژاد", email: "monabbat-e-sarv@dastranj.example" },
      products: [
        {
          handle: "carved-sherbet-spoon",
          category: "woodcarving",
          title: { fa: "قاشق شربت‌خوری منبت", en: "Carved Sherbet Spoon" },
          description: {
            fa: "قاشق دسته‌بلند از یک تکه چوب گلابی با دستهٔ مشبک. با آن شربت هم می‌خورند، هم به دیوار می‌آویزند.",
            en: "A long spoon from a single piece of pear wood with a pierced handle. To drink sherbet with, or to hang on a wall.",
          },
          material: { fa: "چوب گلابی", en: "Pear wood" },
          pictures: ["carving-1"],
          ...choices(
            [SIZE],
            [
              ["CRV-SPN-28", [{ fa: "۲۸ سانتی‌متر", en: "28 cm" }], 9_500_000, 1350, 8, 90],
              ["CRV-SPN-40", [{ fa: "۴۰ سانتی‌متر", en: "40 cm" }], 16_500_000, 2350, 3, 140],
            ],
          ),
        },
        {
          handle: "carved-mirror-cypress",
          category: "woodcarving",
          title: { fa: "آینهٔ منبت سرو و مرغ", en: "Cypress and Bird Carved Mirror" },
          description: {
            fa: "قاب گردو با سروها و مرغ‌های روبه‌رو، کنده‌کاری‌شده از سه سو. یک ماه کار دارد.",
            en: "A walnut frame with cypresses and facing birds, carved on three sides. A month's work.",
          },
          material: { fa: "چوب گردو", en: "Walnut wood" },
          pictures: ["carving-2"],
          ...choices([SIZE], [["CRV-MIR-50", [centimetres(50, 70)], 118_000_000, 16900, 1, 5200]]),
        },
        {
          handle: "carved-tea-tray",
          category: "woodcarving",
          title: { fa: "سینی چای منبت", en: "Carved Tea Tray" },
          description: {
            fa: "سینی با لبهٔ پیچک و کف ساده که استکان روی آن صاف می‌ایستد. با روغن بزرک جلا خورده است.",
            en: "A tray with an ivy rim and a plain bed on which the glasses stand level, finished with linseed oil.",
          },
          material: { fa: "چوب گردو", en: "Walnut wood" },
          pictures: ["carving-3"],
          ...choices(
            [SIZE],
            [
              ["CRV-TRY-30", [centimetres(30, 20)], 24_000_000, 3390, 5, 780],
              ["CRV-TRY-45", [centimetres(45, 30)], 42_000_000, 5990, 2, 1500],
            ],
          ),
        },
      ],
    },
    {
      handle: "chub-o-qalam",
      kind: "producer",
      name: { fa: "چوب و قلم", en: "Chub-o-Qalam" },
      county: "abadeh",
      story: {
        fa: "الهه صادقیان نقاشی خوانده بود و چوب را وقتی شناخت که تخت نوزادش را خودش کند. در اتاقی کنار باغچه کار می‌کند و نقش‌هایش از همان باغچه است: انار، زنبق، گنجشک. روزهای سه‌شنبه به دخترهای محله کنده‌کاری یاد می‌دهد و چای با خودشان است.",
        en: "Elaheh Sadeghian had studied painting, and came to know wood when she carved her own baby's cot. She works in a room beside the garden, and her motifs come from it: pomegranate, iris, sparrow. On Tuesdays she teaches carving to the girls of the quarter, and they bring the tea.",
      },
      picture: "maker-12",
      member: { name: "الهه صادقیان", email: "chub-o-qalam@dastranj.example" },
      products: [
        {
          handle: "carved-pomegranate-box",
          category: "woodcarving",
          title: { fa: "جعبهٔ منبت انار", en: "Carved Pomegranate Box" },
          description: {
            fa: "جعبه‌ای برای نامه و یادگاری با شاخهٔ انار بر در. داخلش بوی چوب گلابی می‌دهد.",
            en: "A box for letters and keepsakes with a pomegranate branch on the lid. Inside it smells of pear wood.",
          },
          material: { fa: "چوب گلابی", en: "Pear wood" },
          pictures: ["carving-4"],
          ...choices([SIZE], [["CRV-BOX-22", [centimetres(22, 15, 8)], 32_000_000, 4590, 4, 900]]),
        },
        {
          handle: "carved-book-rest",
          category: "woodcarving",
          title: { fa: "رحل منبت", en: "Carved Book Rest" },
          description: {
            fa: "رحل تاشو از یک تختهٔ یکپارچه، بی‌لولا و بی‌چسب. برای قرآن، حافظ یا کتاب آشپزی.",
            en: "A folding rest cut from one board, without hinge or glue. For the Quran, for Hafez or for a cookery book.",
          },
          material: { fa: "چوب گردو", en: "Walnut wood" },
          pictures: ["carving-5"],
          ...choices(
            [SIZE],
            [
              ["CRV-RHL-30", [{ fa: "کوچک", en: "Small" }], 28_000_000, 3990, 6, 950],
              ["CRV-RHL-45", [{ fa: "بزرگ", en: "Large" }], 46_000_000, 6590, 0, 1900],
            ],
          ),
        },
      ],
    },
  ],
};
