import type { TradeStory } from "../story";
import { choices, grams, pieces, SIZE, WEIGHT } from "./choices";

/** Masqati of Larestan and the cookies of Shiraz. */
export const sweets: TradeStory = {
  craft: { code: "sweets", name: { fa: "شیرینی‌پزی خانگی", en: "Home confectionery" }, picture: "masqati-1" },
  categories: [
    {
      handle: "masqati",
      name: { fa: "مسقطی", en: "Masqati" },
      description: {
        fa: "مسقطی لاری از نشاسته، گلاب و هل؛ لرزان، شفاف و پرمغز.",
        en: "Lari masqati of starch, rosewater and cardamom: trembling, clear and full of nuts.",
      },
      picture: "masqati-1",
    },
    {
      handle: "cookies",
      name: { fa: "کلوچه و یوخه", en: "Cookies and yukhe" },
      description: {
        fa: "کلوچهٔ مسقطی و یوخهٔ شیراز، تازه از تنور خانه.",
        en: "Masqati cookies and paper-thin yukhe of Shiraz, fresh from a home oven.",
      },
      picture: "cookie-1",
    },
  ],
  sellers: [
    {
      handle: "masqati-ye-lar",
      kind: "producer",
      name: { fa: "مسقطی خاله صفیه", en: "Aunt Safiyeh's Masqati" },
      county: "larestan",
      story: {
        fa: "صفیه محمودی مسقطی را در همان دیگی می‌پزد که عروسی‌های محله را شیرین کرده است. دو ساعت بی‌وقفه هم می‌زند و می‌گوید اگر دستت نایستد، مسقطی هم ته نمی‌گیرد. عروسش سفارش‌ها را در گوشی می‌نویسد و پسرش جعبه‌ها را نخ می‌بندد.",
        en: "Safiyeh Mahmoudi cooks masqati in the pot that has sweetened the weddings of the quarter. She stirs for two hours without a pause, and says that it never catches if your arm never rests. Her daughter-in-law keeps the orders on a phone, and her son ties the boxes with string.",
      },
      picture: "maker-5",
      member: { name: "صفیه محمودی", email: "masqati-ye-lar@dastranj.example" },
      products: [
        {
          handle: "masqati-saffron-almond",
          category: "masqati",
          title: { fa: "مسقطی زعفرانی با بادام", en: "Saffron Masqati with Almonds" },
          description: {
            fa: "مسقطی زرد و لطیف با زعفران و مغز بادام درسته. خنک که باشد خوش‌برش‌تر است.",
            en: "Yellow and tender, with saffron and whole almonds. It slices better cool.",
          },
          pictures: ["masqati-1"],
          ...choices(
            [WEIGHT],
            [
              ["MSQ-SAF-500", [grams(500)], 1_900_000, 280, 30, 580],
              ["MSQ-SAF-1000", [grams(1000)], 3_500_000, 490, 18, 1120],
            ],
          ),
        },
        {
          handle: "masqati-rose-pistachio",
          category: "masqati",
          title: { fa: "مسقطی گل و پسته", en: "Rose and Pistachio Masqati" },
          description: {
            fa: "با گلاب میمند و خلال پسته، کمی صورتی و خیلی ملایم.",
            en: "With Meymand rosewater and slivered pistachio, a little pink and very mild.",
          },
          pictures: ["masqati-2"],
          ...choices([WEIGHT], [["MSQ-ROS-500", [grams(500)], 2_100_000, 300, 22, 580]]),
        },
        {
          handle: "masqati-cardamom-plain",
          category: "masqati",
          title: { fa: "مسقطی سادهٔ هل‌دار", en: "Plain Cardamom Masqati" },
          description: {
            fa: "همان مسقطی سفرهٔ ماه رمضان، بی‌مغز، برای کسانی که مغزدار نمی‌خورند.",
            en: "The masqati of Ramadan tables, without nuts, for those who do not eat them.",
          },
          pictures: ["masqati-3"],
          ...choices([WEIGHT], [["MSQ-CRD-500", [grams(500)], 1_500_000, 220, 26, 580]]),
        },
        {
          handle: "masqati-gift-box",
          category: "masqati",
          title: { fa: "جعبهٔ هدیهٔ مسقطی", en: "Masqati Gift Box" },
          description: {
            fa: "سه مزه در خانه‌های کوچک، با در مقوایی نقش‌دار. کارت تبریک را دست‌نویس می‌گذاریم.",
            en: "Three flavours in small compartments under a patterned lid. We add a handwritten card.",
          },
          pictures: ["masqati-4"],
          ...choices(
            [SIZE],
            [
              ["MSQ-BOX-18", [pieces(18)], 2_200_000, 320, 15, 640],
              ["MSQ-BOX-30", [pieces(30)], 3_300_000, 470, 0, 1020],
            ],
          ),
        },
      ],
    },
    {
      handle: "yukhe-ye-shirin",
      kind: "producer",
      name: { fa: "یوخهٔ شیرین", en: "Shirin Yukhe" },
      county: "shiraz",
      story: {
        fa: "شیرین فروزانفر و زن‌برادرش خمیر یوخه را آن‌قدر نازک پهن می‌کنند که گل سفره از زیرش پیدا باشد. کارشان از یک سینی برای مدرسهٔ بچه‌ها شروع شد. حالا روزهای زوج یوخه می‌پزند و روزهای فرد کلوچه، و جمعه‌ها هیچ.",
        en: "Shirin Foruzanfar and her sister-in-law roll the yukhe dough until the flowers of the tablecloth show through. It began with one tray for the children's school. Now they bake yukhe on even days, cookies on odd days, and nothing on Fridays.",
      },
      picture: "maker-6",
      member: { name: "شیرین فروزانفر", email: "yukhe-ye-shirin@dastranj.example" },
      products: [
        {
          handle: "masqati-cookies-shiraz",
          category: "cookies",
          title: { fa: "کلوچهٔ مسقطی شیراز", en: "Masqati Cookies of Shiraz" },
          description: {
            fa: "کلوچهٔ ترد با مغز مسقطی و بوی هل. همان سوغاتی که هیچ‌وقت به خانه نمی‌رسد.",
            en: "Crisp cookies with a masqati heart and a scent of cardamom: the souvenir that never lasts until home.",
          },
          pictures: ["cookie-1"],
          ...choices(
            [SIZE],
            [
              ["COK-MSQ-12", [pieces(12)], 1_500_000, 220, 28, 620],
              ["COK-MSQ-24", [pieces(24)], 2_800_000, 390, 14, 1200],
            ],
          ),
        },
        {
          handle: "yukhe-shiraz",
          category: "cookies",
          title: { fa: "یوخهٔ شیرازی", en: "Shirazi Yukhe" },
          description: {
            fa: "ورقه‌های نازک و لوله‌شده با پودر قند، هل و دارچین. در جعبهٔ محکم می‌فرستیم که نشکند.",
            en: "Thin rolled sheets with sugar, cardamom and cinnamon, sent in a stiff box so that they arrive whole.",
          },
          pictures: ["cookie-2"],
          ...choices(
            [WEIGHT],
            [
              ["COK-YUK-400", [grams(400)], 1_600_000, 230, 20, 560],
              ["COK-YUK-800", [grams(800)], 2_900_000, 420, 9, 1040],
            ],
          ),
        },
      ],
    },
  ],
};
