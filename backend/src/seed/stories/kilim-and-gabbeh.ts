import type { TradeStory } from "../story";
import { centimetres, choices, SIZE } from "./choices";

/** Flat-woven kilims and deep-piled gabbehs of the Qashqai, from Firuzabad and Zarrin Dasht. */
export const kilimAndGabbeh: TradeStory = {
  craft: {
    code: "kilim-and-gabbeh",
    name: { fa: "گلیم و گبه‌بافی", en: "Kilim and gabbeh weaving" },
    picture: "kilim-1",
  },
  categories: [
    {
      handle: "kilims",
      name: { fa: "گلیم", en: "Kilims" },
      description: {
        fa: "گلیم‌های تخت‌باف پشمی با نقش‌هایی که بافنده از بر می‌بافد؛ سبک، دورو و مناسب زیر پا یا روی دیوار.",
        en: "Flat-woven wool kilims in patterns the weaver knows by heart: light, reversible, at home on a floor or a wall.",
      },
      picture: "kilim-3",
    },
    {
      handle: "gabbehs",
      name: { fa: "گبه", en: "Gabbehs" },
      description: {
        fa: "گبه‌های پرپشم و نرم با رنگ گیاهی و نقش‌های ساده و خیال‌انگیز.",
        en: "Soft, deep-piled gabbehs in plant dyes, with simple and dreamlike figures.",
      },
      picture: "gabbeh-2",
    },
  ],
  sellers: [
    {
      handle: "golbanoo-kilim",
      kind: "producer",
      name: { fa: "گلیم گل‌بانو", en: "Golbanoo Kilims" },
      county: "firuzabad",
      story: {
        fa: "گل‌بانو فرهادی گلیم‌بافی را در چادر مادربزرگش، در راه ییلاق، یاد گرفت. حالا دار زمینی‌اش در حیاط خانه‌ای در فیروزآباد است و دو دخترش پشم را با او می‌ریسند. رنگ‌ها را از روناس، پوست انار و گندل می‌گیرد و هیچ نقشی را روی کاغذ نمی‌کشد. می‌گوید هر گلیم حال همان روزهایی را دارد که بافته شده است.",
        en: "Golbanoo Farhadi learned to weave kilims in her grandmother's tent, on the way to the summer pastures. Today her ground loom stands in the yard of a house in Firuzabad, and her two daughters spin the wool with her. She takes her colours from madder, pomegranate rind and gandal, and never draws a pattern on paper. Each kilim, she says, carries the mood of the days it was woven in.",
      },
      picture: "maker-1",
      member: { name: "گل‌بانو فرهادی", email: "weaver@dastranj.example" },
      products: [
        {
          handle: "kilim-lozenge-madder",
          category: "kilims",
          title: { fa: "گلیم لوزی روناسی", en: "Madder Lozenge Kilim" },
          description: {
            fa: "لوزی‌های تودرتو بر زمینهٔ سرخ روناس، با حاشیهٔ باریک سرمه‌ای. پشم دست‌ریس است و رنگ با آفتاب و شست‌وشو آرام و یکدست ملایم می‌شود.",
            en: "Nested lozenges on a madder-red ground with a narrow navy border. The wool is hand-spun, and the colour mellows evenly with sun and washing.",
          },
          material: { fa: "پشم دست‌ریس، رنگ گیاهی", en: "Hand-spun wool, plant dyes" },
          pictures: ["kilim-1", "kilim-8"],
          ...choices(
            [SIZE],
            [
              ["KLM-LOZ-100", [centimetres(100, 150)], 68_000_000, 9790, 2, 2600],
              ["KLM-LOZ-120", [centimetres(120, 180)], 98_000_000, 13990, 1, 3700],
              ["KLM-LOZ-150", [centimetres(150, 220)], 148_000_000, 20900, 1, 5600],
            ],
          ),
        },
        {
          handle: "kilim-migration-path",
          category: "kilims",
          title: { fa: "گلیم راه کوچ", en: "Migration Path Kilim" },
          description: {
            fa: "نوارهای زیگزاگ پشت هم می‌آیند، مثل گردنه‌هایی که ایل از آن‌ها می‌گذرد. چله و پود هر دو از پشم است و گلیم روی زمین صاف و سنگین می‌نشیند.",
            en: "Zigzag bands follow one another like the passes a tribe crosses. Warp and weft are both wool, so the kilim lies flat and heavy on the floor.",
          },
          material: { fa: "پشم روی پشم", en: "Wool on wool" },
          pictures: ["kilim-2"],
          ...choices([SIZE], [["KLM-PATH-140", [centimetres(140, 210)], 135_000_000, 18900, 1, 5100]]),
        },
        {
          handle: "kilim-runner-firuzabad",
          category: "kilims",
          title: { fa: "گلیم کناره فیروزآباد", en: "Firuzabad Runner Kilim" },
          description: {
            fa: "کناره‌ای باریک برای راهرو یا کنار تخت، با راه‌های نارنجی و سبز. زیرش را صاف بافته‌ایم تا از هر دو رو بشود انداخت.",
            en: "A narrow runner for a hallway or a bedside, striped in orange and green. The back is finished clean, so either side can face up.",
          },
          material: { fa: "پشم و چلهٔ پنبه‌ای", en: "Wool on a cotton warp" },
          pictures: ["kilim-3"],
          ...choices(
            [SIZE],
            [
              ["KLM-RUN-060", [centimetres(60, 180)], 48_000_000, 6890, 4, 1900],
              ["KLM-RUN-070", [centimetres(70, 250)], 74_000_000, 10590, 2, 2900],
            ],
          ),
        },
        {
          handle: "kilim-cushion-cover",
          category: "kilims",
          title: { fa: "کوسن گلیمی ستاره", en: "Star Kilim Cushion Cover" },
          description: {
            fa: "روکش کوسن با یک ستارهٔ هشت‌پر در میان و پشت پارچهٔ کتان و زیپ. هر جفت را از یک چله می‌بافیم تا کنار هم بنشینند.",
            en: "A cushion cover with one eight-pointed star, backed with linen and closed by a zip. Pairs are woven on one warp so that they sit well together.",
          },
          material: { fa: "پشم، پشت کتان", en: "Wool, linen back" },
          pictures: ["kilim-4"],
          ...choices(
            [SIZE],
            [
              ["KLM-CUS-040", [centimetres(40, 40)], 30_000_000, 4290, 12, 450],
              ["KLM-CUS-050", [centimetres(50, 50)], 36_000_000, 5190, 8, 600],
            ],
          ),
        },
      ],
    },
    {
      handle: "narges-dastbaf",
      kind: "producer",
      name: { fa: "دست‌باف نرگس", en: "Narges Handwoven" },
      county: "firuzabad",
      story: {
        fa: "نرگس کشاورز بیست سال برای دیگران بافت و همیشه یک گوشهٔ گلیم را برای دل خودش نقش می‌زد. وقتی پسرش به دانشگاه رفت، با همان گوشه‌ها کارگاه خانگی خودش را راه انداخت. سه همسایه عصرها می‌آیند و دور یک سماور می‌بافند. رنگ‌های او روشن‌تر از گلیم‌های قدیمی است، چون خانه‌های امروز نور کمتری دارند.",
        en: "For twenty years Narges Keshavarz wove for others, and always kept one corner of a kilim for herself. When her son left for university she built a home workshop out of those corners. Three neighbours come by in the afternoon and weave around one samovar. Her colours are lighter than those of the old kilims, because the homes of today have less light.",
      },
      picture: "maker-2",
      member: { name: "نرگس کشاورز", email: "narges-dastbaf@dastranj.example" },
      products: [
        {
          handle: "kilim-walnut-cream",
          category: "kilims",
          title: { fa: "گلیم گردویی و کرم", en: "Walnut and Cream Kilim" },
          description: {
            fa: "پشم خودرنگ و پوست گردو؛ دو رنگ و بس. در اتاقی که چیزهای رنگی زیاد دارد آرام می‌نشیند.",
            en: "Undyed wool and walnut husk: two tones and nothing else. It settles quietly into a room that already has many colours.",
          },
          material: { fa: "پشم خودرنگ", en: "Undyed wool" },
          pictures: ["kilim-5"],
          ...choices(
            [SIZE],
            [
              ["KLM-WAL-110", [centimetres(110, 160)], 82_000_000, 11690, 2, 3000],
              ["KLM-WAL-170", [centimetres(170, 240)], 186_000_000, 26500, 1, 6900],
            ],
          ),
        },
        {
          handle: "kilim-spring-meadow",
          category: "kilims",
          title: { fa: "گلیم دشت بهار", en: "Spring Meadow Kilim" },
          description: {
            fa: "گل‌های کوچک هندسی روی زمینهٔ سبز روشن، یادگار اردیبهشت دشت ابراهیم‌آباد. یک تخته است و دوباره بافته نمی‌شود.",
            en: "Small geometric flowers on a light green ground, remembering the plain in May. It is a single piece and will not be woven again.",
          },
          material: { fa: "پشم، رنگ گیاهی", en: "Wool, plant dyes" },
          pictures: ["kilim-6"],
          ...choices([SIZE], [["KLM-SPR-150", [centimetres(150, 200)], 158_000_000, 22500, 1, 5000]]),
        },
        {
          handle: "kilim-saddlebag-wall",
          category: "kilims",
          title: { fa: "گلیم دیوارکوب خورجینی", en: "Saddlebag Wall Kilim" },
          description: {
            fa: "نقش خورجین‌های قدیمی در قابی کوچک، با چوب آویز و منگولهٔ پشمی. آمادهٔ آویختن به دست شما می‌رسد.",
            en: "The pattern of old saddlebags in a small format, with a hanging rod and wool tassels. It arrives ready to hang.",
          },
          material: { fa: "پشم، چوب آویز بید", en: "Wool, willow rod" },
          pictures: ["kilim-7"],
          ...choices([SIZE], [["KLM-WALL-045", [centimetres(45, 80)], 42_000_000, 5990, 6, 900]]),
        },
      ],
    },
    {
      handle: "kuch-gabbeh",
      kind: "producer",
      name: { fa: "گبهٔ کوچ", en: "Kuch Gabbeh" },
      county: "firuzabad",
      story: {
        fa: "خانوادهٔ رستمی تا همین چند سال پیش با گله کوچ می‌کردند و هنوز پشم را از همان گله می‌چینند. ماه‌گل گره می‌زند، شوهرش رنگرزی می‌کند و مادرشوهرش قصه‌ای را می‌گوید که در گبه می‌آید. گبه‌هایشان پرز بلند دارد و زیر پای برهنه گرم است.",
        en: "Until a few years ago the Rostami family moved with their flock, and they still shear their wool from it. Mahgol ties the knots, her husband dyes, and her mother-in-law tells the story that finds its way into the gabbeh. Their pile is long and warm under bare feet.",
      },
      picture: "maker-3",
      member: { name: "ماه‌گل رستمی", email: "kuch-gabbeh@dastranj.example" },
      products: [
        {
          handle: "gabbeh-lone-tree",
          category: "gabbehs",
          title: { fa: "گبهٔ تک‌درخت", en: "Lone Tree Gabbeh" },
          description: {
            fa: "یک درخت، یک بز و آسمانی به رنگ زرد اسپرک. پرز بلند و گره درشت، آن‌طور که گبه باید باشد.",
            en: "One tree, one goat and a sky of weld yellow. Long pile and generous knots, as a gabbeh should have.",
          },
          material: { fa: "پشم دست‌ریس", en: "Hand-spun wool" },
          pictures: ["gabbeh-1", "gabbeh-8"],
          ...choices([SIZE], [["GAB-TREE-120", [centimetres(120, 180)], 178_000_000, 25500, 1, 7600]]),
        },
        {
          handle: "gabbeh-red-field",
          category: "gabbehs",
          title: { fa: "گبهٔ دشت سرخ", en: "Red Field Gabbeh" },
          description: {
            fa: "زمینه‌ای سرخ با سایه‌های روناس که از رنگرزی دستی می‌آید و دو گوسفند کوچک در گوشه. ساده است و چشم را خسته نمی‌کند.",
            en: "A red field, shaded as only hand dyeing shades it, with two small sheep in a corner. It is plain, and the eye does not tire of it.",
          },
          material: { fa: "پشم، روناس", en: "Wool, madder" },
          pictures: ["gabbeh-2"],
          ...choices(
            [SIZE],
            [
              ["GAB-RED-080", [centimetres(80, 120)], 76_000_000, 10890, 2, 3300],
              ["GAB-RED-150", [centimetres(150, 200)], 235_000_000, 33500, 1, 10500],
            ],
          ),
        },
        {
          handle: "gabbeh-chair-pad",
          category: "gabbehs",
          title: { fa: "تشکچهٔ گبه", en: "Gabbeh Seat Pad" },
          description: {
            fa: "گبه‌ای کوچک برای روی صندلی یا کنار شومینه، با پشت نمدی. تک‌تک بافته می‌شود و هر کدام نقش خودش را دارد.",
            en: "A small gabbeh for a chair or a fireside, backed with felt. Each is woven singly and has a figure of its own.",
          },
          material: { fa: "پشم، پشت نمد", en: "Wool, felt back" },
          pictures: ["gabbeh-3"],
          ...choices([SIZE], [["GAB-PAD-040", [centimetres(40, 40)], 40_000_000, 5690, 14, 800]]),
        },
      ],
    },
    {
      handle: "zarrin-gabbeh",
      kind: "producer",
      name: { fa: "گبهٔ زرین", en: "Zarrin Gabbeh" },
      county: "zarrin-dasht",
      story: {
        fa: "سکینه جوکار در زرین‌دشت با خواهرهایش روی یک دار پهن می‌بافد، هر کدام از یک سو، تا وسط به هم برسند. وام کوچکی گرفتند و پشم یک سال را یک‌جا خریدند تا دیگر وسط کار منتظر نمانند. نقش شیر را از سنگ‌های قدیمی آبادی برداشته‌اند. بچه‌ها هم اجازه دارند هر گبه یک گره بزنند.",
        en: "In Zarrin Dasht, Sakineh Jokar weaves with her sisters on one wide loom, each from her own side, until they meet in the middle. With a small loan they bought a year's wool at once, so that no piece waits half-done any more. Their lion comes from the old stones of the village. The children may tie one knot in every gabbeh.",
      },
      picture: "maker-4",
      member: { name: "سکینه جوکار", email: "zarrin-gabbeh@dastranj.example" },
      products: [
        {
          handle: "gabbeh-lion",
          category: "gabbehs",
          title: { fa: "گبهٔ شیری", en: "Lion Gabbeh" },
          description: {
            fa: "شیری بزرگ و مهربان که به روبه‌رو نگاه می‌کند، نقش آشنای گبه‌های فارس. یک تخته است، با ریشهٔ گیس‌باف.",
            en: "A large and kindly lion looking straight ahead, the familiar figure of Fars gabbehs. A single piece with braided fringes.",
          },
          material: { fa: "پشم، رنگ گیاهی", en: "Wool, plant dyes" },
          pictures: ["gabbeh-4"],
          ...choices([SIZE], [["GAB-LION-140", [centimetres(140, 200)], 285_000_000, 40900, 1, 9800]]),
        },
        {
          handle: "gabbeh-indigo-night",
          category: "gabbehs",
          title: { fa: "گبهٔ شب نیلی", en: "Indigo Night Gabbeh" },
          description: {
            fa: "زمینهٔ نیلی با ستاره‌های کرم پراکنده، برای اتاق خواب یا کتابخانه. نیل را خودمان در خم می‌خوابانیم.",
            en: "An indigo ground with scattered cream stars, for a bedroom or a library. We ripen the indigo in our own vat.",
          },
          material: { fa: "پشم، نیل", en: "Wool, indigo" },
          pictures: ["gabbeh-5"],
          ...choices(
            [SIZE],
            [
              ["GAB-IND-100", [centimetres(100, 150)], 128_000_000, 18500, 1, 5300],
              ["GAB-IND-170", [centimetres(170, 240)], 346_000_000, 49500, 0, 14200],
            ],
          ),
        },
        {
          handle: "gabbeh-four-seasons",
          category: "gabbehs",
          title: { fa: "گبهٔ چهارفصل", en: "Four Seasons Gabbeh" },
          description: {
            fa: "چهار خانهٔ رنگی برای چهار فصل، با گل، گندم، برگ و برف. بافتنش از پاییز تا عید طول می‌کشد.",
            en: "Four coloured fields for four seasons: blossom, wheat, leaf and snow. It takes from autumn until Nowruz to weave.",
          },
          material: { fa: "پشم دست‌ریس", en: "Hand-spun wool" },
          pictures: ["gabbeh-6"],
          ...choices([SIZE], [["GAB-FOUR-150", [centimetres(150, 220)], 310_000_000, 43900, 1, 11400]]),
        },
        {
          handle: "gabbeh-bedside",
          category: "gabbehs",
          title: { fa: "گبهٔ کنار تخت", en: "Bedside Gabbeh" },
          description: {
            fa: "گبه‌ای کوچک و نرم برای اولین قدم صبح، با راه‌های پهن کرم و نارنجی. سبک است و راحت تکانده می‌شود.",
            en: "A small soft gabbeh for the first step of the morning, in wide stripes of cream and orange. Light, and easy to shake out.",
          },
          material: { fa: "پشم", en: "Wool" },
          pictures: ["gabbeh-7"],
          ...choices(
            [SIZE],
            [
              ["GAB-BED-060", [centimetres(60, 90)], 46_000_000, 6590, 7, 1900],
              ["GAB-BED-070", [centimetres(70, 110)], 62_000_000, 8890, 3, 2700],
            ],
          ),
        },
      ],
    },
  ],
};
