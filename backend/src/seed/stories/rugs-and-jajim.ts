import type { TradeStory } from "../story";
import { COLOUR, centimetres, choices, SIZE } from "./choices";

/** Knotted Qashqai rugs and warp-faced jajims from Qir-o-Karzin. */
export const rugsAndJajim: TradeStory = {
  craft: {
    code: "rugs-and-jajim",
    name: { fa: "قالی و جاجیم‌بافی", en: "Rug and jajim weaving" },
    picture: "rug-1",
  },
  categories: [
    {
      handle: "rugs",
      name: { fa: "قالی", en: "Rugs" },
      description: {
        fa: "قالی‌های گره‌دار قشقایی که ماه‌ها روی دار می‌مانند و عمری زیر پا.",
        en: "Knotted Qashqai rugs that spend months on the loom and a lifetime on the floor.",
      },
      picture: "rug-2",
    },
    {
      handle: "jajims",
      name: { fa: "جاجیم", en: "Jajims" },
      description: {
        fa: "جاجیم‌های راه‌راه و نازک برای روی تخت، مبل و کرسی.",
        en: "Thin striped jajims for a bed, a sofa or the winter korsi table.",
      },
      picture: "jajim-1",
    },
  ],
  sellers: [
    {
      handle: "qali-ye-parvin",
      kind: "producer",
      name: { fa: "قالی پروین", en: "Parvin Rugs" },
      county: "qir-o-karzin",
      story: {
        fa: "پروین بهمنی از ده‌سالگی پای دار بوده و هنوز نقشه را از حفظ می‌خواند تا دخترش ببافد. یک قالی بزرگ برایشان هفت ماه طول می‌کشد و در این مدت مهمان‌ها روی تختهٔ دار چای می‌خورند. پشم را از گلهٔ برادرش می‌گیرد و پشت هر قالی سال بافت را گره می‌زند.",
        en: "Parvin Bahmani has sat at a loom since she was ten, and still calls the pattern from memory while her daughter knots. A large rug takes them seven months, and in that time guests drink their tea on the loom bench. The wool comes from her brother's flock, and the year is knotted into the back of each rug.",
      },
      picture: "maker-9",
      member: { name: "پروین بهمنی", email: "qali-ye-parvin@dastranj.example" },
      products: [
        {
          handle: "rug-three-medallions",
          category: "rugs",
          title: { fa: "قالی سه‌ترنج قشقایی", en: "Three-Medallion Qashqai Rug" },
          description: {
            fa: "سه ترنج لوزی بر زمینهٔ سرمه‌ای پر از گل و مرغ. گره فشرده و پرز کوتاه، برای اتاقی که رفت‌وآمد دارد.",
            en: "Three lozenge medallions on a navy ground full of flowers and birds. Tightly knotted with a short pile, for a room that is lived in.",
          },
          material: { fa: "پشم روی پشم، رنگ گیاهی", en: "Wool on wool, plant dyes" },
          pictures: ["rug-1"],
          ...choices([SIZE], [["RUG-MED-160", [centimetres(160, 250)], 620_000_000, 87900, 1, 14800]]),
        },
        {
          handle: "rug-thousand-flowers",
          category: "rugs",
          title: { fa: "قالی هزارگل", en: "Thousand Flowers Rug" },
          description: {
            fa: "گل‌های ریز در گلدانی بزرگ که تا حاشیه بالا می‌آیند. بافتش نه ماه طول کشیده است.",
            en: "Small flowers rising from a large vase all the way to the border. It was nine months on the loom.",
          },
          material: { fa: "پشم، چلهٔ پشمی", en: "Wool on a wool warp" },
          pictures: ["rug-2"],
          ...choices([SIZE], [["RUG-FLO-170", [centimetres(170, 260)], 860_000_000, 122000, 1, 16500]]),
        },
        {
          handle: "rug-entrance-madder",
          category: "rugs",
          title: { fa: "قالیچهٔ جلو در روناسی", en: "Madder Entrance Rug" },
          description: {
            fa: "قالیچه‌ای کوچک با ترنج سفید بر زمینهٔ روناسی. اولین چیزی که مهمان در خانه می‌بیند.",
            en: "A small rug with a white medallion on madder red: the first thing a guest sees of a home.",
          },
          material: { fa: "پشم، روناس", en: "Wool, madder" },
          pictures: ["rug-3"],
          ...choices(
            [SIZE],
            [
              ["RUG-ENT-060", [centimetres(60, 90)], 88_000_000, 12590, 3, 2100],
              ["RUG-ENT-080", [centimetres(80, 120)], 145_000_000, 20500, 2, 3700],
            ],
          ),
        },
      ],
    },
    {
      handle: "dar-e-karzin",
      kind: "producer",
      name: { fa: "دار کارزین", en: "Karzin Loom" },
      county: "qir-o-karzin",
      story: {
        fa: "بعد از خشک‌سالی که نخلستان‌ها را گرفت، صنم و همسرش دو دار قالی در اتاق پذیرایی برپا کردند. صنم از عروسی خودش نقشی به یاد داشت که مادرش برای پشتی بافته بود و از همان شروع کرد. حالا پنج شاگرد دارد که هر کدام در خانهٔ خودشان می‌بافند. دستمزد هر متر را پیش از شروع کار روی کاغذ می‌نویسند.",
        en: "When drought took the palm groves, Sanam and her husband set up two looms in their sitting room. She remembered a pattern that her mother had woven for her wedding bolsters, and began from there. Today five apprentices weave in their own homes. The wage for each metre is written down before the work starts.",
      },
      picture: "maker-10",
      member: { name: "صنم جهانگیری", email: "dar-e-karzin@dastranj.example" },
      products: [
        {
          handle: "rug-peacock-garden",
          category: "rugs",
          title: { fa: "قالی باغ طاووس", en: "Peacock Garden Rug" },
          description: {
            fa: "طاووس‌های روبه‌روی هم میان سروها، با حاشیهٔ کنگره‌دار. رنگ‌ها از پوست انار، نیل و روناس است.",
            en: "Facing peacocks among cypresses, with a notched border. The colours are pomegranate rind, indigo and madder.",
          },
          material: { fa: "پشم، رنگ گیاهی", en: "Wool, plant dyes" },
          pictures: ["rug-4"],
          ...choices([SIZE], [["RUG-PEA-150", [centimetres(150, 220)], 540_000_000, 76900, 1, 12300]]),
        },
        {
          handle: "rug-bolster",
          category: "rugs",
          title: { fa: "پشتی قالی", en: "Rug Bolster" },
          description: {
            fa: "پشتی با روی قالی و پشت گلیم، برای نشستن دور سفره. تویش را خودتان پر می‌کنید یا پرشده می‌فرستیم.",
            en: "A floor bolster with a knotted face and a kilim back, for sitting around the cloth. Fill it yourself, or we send it filled.",
          },
          material: { fa: "پشم", en: "Wool" },
          pictures: ["rug-5"],
          ...choices(
            [{ fa: "تودوزی", en: "Filling" }],
            [
              ["RUG-BOL-COV", [{ fa: "فقط رویه", en: "Cover only" }], 80_000_000, 11490, 6, 1700],
              ["RUG-BOL-FIL", [{ fa: "پرشده", en: "Filled" }], 92_000_000, 13190, 4, 4200],
            ],
          ),
        },
        {
          handle: "rug-runner-boteh",
          category: "rugs",
          title: { fa: "کنارهٔ بته‌جقه", en: "Boteh Runner" },
          description: {
            fa: "کناره‌ای بلند با بته‌های پشت سر هم که سرهایشان به یک سو خم شده است. برای راهرو و پله.",
            en: "A long runner of boteh figures, all bending the same way. For a corridor or a stair.",
          },
          material: { fa: "پشم، چلهٔ پنبه‌ای", en: "Wool on a cotton warp" },
          pictures: ["rug-6"],
          ...choices([SIZE], [["RUG-BOT-080", [centimetres(80, 300)], 330_000_000, 46900, 1, 9100]]),
        },
      ],
    },
    {
      handle: "jajim-e-almas",
      kind: "producer",
      name: { fa: "جاجیم الماس", en: "Almas Jajim" },
      county: "qir-o-karzin",
      story: {
        fa: "الماس صفری جاجیم را با دار باریک عشایری می‌بافد و بعد تکه‌ها را به هم می‌دوزد. راه‌ها را از روی رنگ فصل می‌چیند: پاییز نارنجی، زمستان سرمه‌ای. پسرش عکس می‌گیرد و بسته‌ها را به پست می‌برد و او می‌بافد.",
        en: "Almas Safari weaves jajim on a narrow nomad loom and then sews the strips together. She takes the stripes from the season: orange in autumn, navy in winter. Her son takes the photographs and carries the parcels to the post, and she weaves.",
      },
      picture: "maker-11",
      member: { name: "الماس صفری", email: "jajim-e-almas@dastranj.example" },
      products: [
        {
          handle: "jajim-bed-throw",
          category: "jajims",
          title: { fa: "جاجیم روتختی", en: "Jajim Bed Throw" },
          description: {
            fa: "از چهار نوار باریک که کنار هم دوخته شده‌اند. سبک است و در شب‌های خنک به‌تنهایی کافی است.",
            en: "Four narrow strips sewn side by side. It is light, and on cool nights enough by itself.",
          },
          material: { fa: "پشم نازک‌ریس", en: "Fine-spun wool" },
          pictures: ["jajim-1"],
          ...choices(
            [SIZE],
            [
              ["JAJ-BED-150", [centimetres(150, 210)], 62_000_000, 8890, 3, 2200],
              ["JAJ-BED-200", [centimetres(200, 230)], 88_000_000, 12590, 2, 3200],
            ],
          ),
        },
        {
          handle: "jajim-autumn-stripe",
          category: "jajims",
          title: { fa: "جاجیم راه‌های پاییز", en: "Autumn Stripe Jajim" },
          description: {
            fa: "نارنجی، زرشکی و زرد اسپرک در راه‌هایی که پهنایشان یکی نیست. روی مبل ساده رنگ می‌آورد.",
            en: "Orange, crimson and weld yellow, in stripes of unequal width. It brings colour to a plain sofa.",
          },
          material: { fa: "پشم، رنگ گیاهی", en: "Wool, plant dyes" },
          pictures: ["jajim-2"],
          ...choices([SIZE], [["JAJ-AUT-120", [centimetres(120, 180)], 48_000_000, 6890, 4, 1500]]),
        },
        {
          handle: "jajim-korsi-cover",
          category: "jajims",
          title: { fa: "روکرسی جاجیم", en: "Korsi Jajim" },
          description: {
            fa: "جاجیم چهارگوش بزرگ برای روی کرسی یا میز پایه‌کوتاه، با نقش خانه‌خانه در میان.",
            en: "A large square jajim for a korsi or a low table, with a chequered field in the middle.",
          },
          material: { fa: "پشم", en: "Wool" },
          pictures: ["jajim-3"],
          ...choices([SIZE], [["JAJ-KOR-180", [centimetres(180, 180)], 72_000_000, 10290, 0, 2600]]),
        },
        {
          handle: "jajim-shoulder-bag",
          category: "jajims",
          title: { fa: "کیف دوشی جاجیم", en: "Jajim Shoulder Bag" },
          description: {
            fa: "کیفی برای هر روز از جاجیم نو، با آستر کتان و بند بافته. کتاب و دفتر و یک نان سنگک در آن جا می‌شود.",
            en: "An everyday bag of new jajim, lined in linen, with a woven strap. It holds a book, a notebook and a loaf of sangak.",
          },
          material: { fa: "پشم، آستر کتان", en: "Wool, linen lining" },
          pictures: ["jajim-4"],
          ...choices(
            [COLOUR],
            [
              ["JAJ-BAG-RED", [{ fa: "زرشکی", en: "Crimson" }], 20_000_000, 2890, 11, 520],
              ["JAJ-BAG-BLU", [{ fa: "سرمه‌ای", en: "Navy" }], 20_000_000, 2890, 8, 520],
            ],
          ),
        },
      ],
    },
  ],
};
