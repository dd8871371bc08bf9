import type { TradeStory } from "../story";
import { choices, grams, WEIGHT } from "./choices";

/** Dates and sun-dried limes of Jahrom. */
export const datesAndLime: TradeStory = {
  craft: {
    code: "dates-and-lime",
    name: { fa: "خرما و لیموعمانی", en: "Dates and dried limes" },
    picture: "date-1",
  },
  categories: [
    {
      handle: "dates",
      name: { fa: "خرما", en: "Dates" },
      description: {
        fa: "خرمای نخلستان‌های جهرم، از رطب تازه تا خرمای خشک و شیره.",
        en: "Dates from the palm groves of Jahrom, from soft rutab to dry dates and syrup.",
      },
      picture: "date-1",
    },
    {
      handle: "dried-lime",
      name: { fa: "لیموعمانی", en: "Dried lime" },
      description: {
        fa: "لیموترش جهرم، جوشانده یا خام، خشک‌شده در آفتاب برای خورش و دمنوش.",
        en: "Limes of Jahrom dried in the sun, blanched or raw, for stews and tea.",
      },
      picture: "lime-1",
    },
  ],
  sellers: [
    {
      handle: "nakhlestan-e-jahrom",
      kind: "producer",
      name: { fa: "نخلستان رحیمی", en: "Rahimi Palm Grove" },
      county: "jahrom",
      story: {
        fa: "لیلا رحیمی با برادرهایش چهل نفر نخل را از پدربزرگ به ارث بردند؛ در جهرم نخل را هم مثل آدم «نفر» می‌شمارند. برادرها بالا می‌روند و خوشه را با طناب پایین می‌دهند، لیلا می‌شوید و جدا می‌کند. شیره را در حیاط، در دیگ مسی، روی آتش آرام می‌پزند.",
        en: "Leila Rahimi and her brothers inherited forty palms from their grandfather; in Jahrom palms are counted as people are. The brothers climb and lower the bunches on a rope, Leila washes and sorts. The syrup is cooked in the yard, in a copper pot over a slow fire.",
      },
      picture: "maker-14",
      member: { name: "لیلا رحیمی", email: "nakhlestan-e-jahrom@dastranj.example" },
      products: [
        {
          handle: "shahani-dates",
          category: "dates",
          title: { fa: "خرمای شاهانی جهرم", en: "Shahani Dates of Jahrom" },
          description: {
            fa: "خرمای کشیده و نازک‌پوست جهرم که گوشتش به نرمی کره است. در یخچال تا شش ماه می‌ماند.",
            en: "The long, thin-skinned date of Jahrom, with flesh as soft as butter. It keeps for six months in a refrigerator.",
          },
          pictures: ["date-1"],
          ...choices(
            [WEIGHT],
            [
              ["DAT-SHA-700", [grams(700)], 1_900_000, 290, 36, 760],
              ["DAT-SHA-2000", [grams(2000)], 5_000_000, 720, 18, 2120],
            ],
          ),
        },
        {
          handle: "dry-dates-zahedi",
          category: "dates",
          title: { fa: "خرمای خشک زاهدی", en: "Dry Zahedi Dates" },
          description: {
            fa: "خرمای طلایی و کم‌رطوبت برای کنار چای و کوله‌پشتی. نمی‌چسبد و له نمی‌شود.",
            en: "Golden dates low in moisture, for tea or a backpack. They neither stick nor crush.",
          },
          pictures: ["date-2"],
          ...choices([WEIGHT], [["DAT-ZAH-1000", [grams(1000)], 1_500_000, 220, 40, 1060]]),
        },
        {
          handle: "date-syrup",
          category: "dates",
          title: { fa: "شیرهٔ خرما", en: "Date Syrup" },
          description: {
            fa: "شیرهٔ غلیظ و تیره، تنها از خرما و آب. با ارده، ماست یا روی نان داغ.",
            en: "A thick, dark syrup of dates and water alone. With tahini, with yoghurt or on hot bread.",
          },
          pictures: ["date-3"],
          ...choices(
            [WEIGHT],
            [
              ["DAT-SYR-450", [grams(450)], 1_300_000, 190, 24, 720],
              ["DAT-SYR-900", [grams(900)], 2_400_000, 350, 12, 1280],
            ],
          ),
        },
      ],
    },
    {
      handle: "limoo-ye-afsaneh",
      kind: "producer",
      name: { fa: "لیموی افسانه", en: "Afsaneh Limes" },
      county: "jahrom",
      story: {
        fa: "افسانه حق‌شناس لیموهایی را که بازار به‌خاطر ریزی نمی‌خرید جمع کرد و روی پشت‌بام خشک کرد. حالا هر پاییز پشت‌بام چهار خانهٔ کوچه زرد می‌شود. خرما را هم با مغز گردو و کنجد پر می‌کند، همان‌طور که برای مهمان‌های خودش.",
        en: "Afsaneh Haghshenas gathered the limes that the market would not buy because they were small, and dried them on her roof. Now four roofs of the lane turn yellow each autumn. She also fills dates with walnut and sesame, just as for her own guests.",
      },
      picture: "maker-15",
      member: { name: "افسانه حق‌شناس", email: "limoo-ye-afsaneh@dastranj.example" },
      products: [
        {
          handle: "dried-limes-whole",
          category: "dried-lime",
          title: { fa: "لیموعمانی جهرم", en: "Whole Dried Limes" },
          description: {
            fa: "لیموی سبک و خوش‌عطر که تلخی‌اش کم است، برای قورمه‌سبزی و قیمه. پیش از پخت با چنگال سوراخش کنید.",
            en: "Light, fragrant limes with little bitterness, for ghormeh sabzi and gheymeh. Prick them with a fork before cooking.",
          },
          pictures: ["lime-1"],
          ...choices(
            [WEIGHT],
            [
              ["LIM-WHO-250", [grams(250)], 1_100_000, 160, 40, 290],
              ["LIM-WHO-1000", [grams(1000)], 3_900_000, 560, 15, 1080],
            ],
          ),
        },
        {
          handle: "dried-lime-tea",
          category: "dried-lime",
          title: { fa: "دمنوش لیموعمانی", en: "Dried-Lime Tea" },
          description: {
            fa: "لیموعمانی بی‌هسته و خردشده با کمی گل محمدی. ده دقیقه دم بکشد و با عسل بنوشید.",
            en: "Seeded and crushed dried lime with a few rose petals. Let it steep ten minutes and drink it with honey.",
          },
          pictures: ["lime-2"],
          ...choices([WEIGHT], [["LIM-TEA-150", [grams(150)], 950_000, 140, 28, 190]]),
        },
        {
          handle: "walnut-stuffed-dates",
          category: "dates",
          title: { fa: "خرمای مغزدار", en: "Walnut-Stuffed Dates" },
          description: {
            fa: "خرمای بی‌هسته با مغز گردو، غلتیده در کنجد بوداده. شیرینی آماده برای مهمان سرزده.",
            en: "Stoned dates filled with walnut and rolled in toasted sesame. A sweet that is ready when guests come unannounced.",
          },
          pictures: ["date-4"],
          ...choices(
            [WEIGHT],
            [
              ["DAT-STU-400", [grams(400)], 1_900_000, 280, 22, 470],
              ["DAT-STU-800", [grams(800)], 3_500_000, 490, 10, 890],
            ],
          ),
        },
        {
          handle: "date-ranginak-kit",
          category: "dates",
          title: { fa: "بستهٔ رنگینک", en: "Ranginak Kit" },
          description: {
            fa: "خرمای بی‌هسته، مغز گردو، آرد برشته و دارچین به‌اندازه، با دستور پخت خانوادگی. فقط کره می‌خواهد و نیم ساعت وقت.",
            en: "Stoned dates, walnuts, toasted flour and cinnamon in measure, with the family recipe. All it needs is butter and half an hour.",
          },
          pictures: ["date-5"],
          ...choices([WEIGHT], [["DAT-RAN-900", [grams(900)], 3_200_000, 460, 14, 1000]]),
        },
      ],
    },
  ],
};
