import type { TradeStory } from "../story";
import { centimetres, choices, SIZE } from "./choices";

/** Khatam inlay of Shiraz: stars of wood, bone and brass. */
export const khatam: TradeStory = {
  craft: { code: "khatam", name: { fa: "خاتم‌کاری", en: "Khatam inlay" }, picture: "khatam-1" },
  categories: [
    {
      handle: "khatam",
      name: { fa: "خاتم", en: "Khatam inlay" },
      description: {
        fa: "جعبه، قاب و قلمدان با ستاره‌های ریز چوب، استخوان و برنج که یکی‌یکی کنار هم می‌نشینند.",
        en: "Boxes, frames and pen cases with small stars of wood, bone and brass, set side by side one at a time.",
      },
      picture: "khatam-1",
    },
  ],
  sellers: [
    {
      handle: "khatam-e-setareh",
      kind: "producer",
      name: { fa: "خاتم ستاره", en: "Setareh Khatam" },
      county: "shiraz",
      story: {
        fa: "ستاره هنرور دختر خاتم‌کاری از محلهٔ سنگ سیاه شیراز است و تا بیست‌سالگی اجازه نداشت به اره نزدیک شود. حالا مثلث‌های چوب نارنج و عناب را خودش می‌برد و شوهرش سریشم می‌زند. در هر سانتی‌متر مربع گاهی بیش از صد تکه می‌نشیند. میز کارشان کنار پنجرهٔ آشپزخانه است، چون نور صبح آنجا بهتر است.",
        en: "Setareh Honarvar is the daughter of a khatam maker from the Sang-e Siah quarter of Shiraz, and until she was twenty she was not let near the saw. Now she cuts the triangles of orange and jujube wood herself, and her husband does the gluing. A square centimetre may hold more than a hundred pieces. Their bench stands at the kitchen window, where the morning light is better.",
      },
      picture: "maker-9",
      member: { name: "ستاره هنرور", email: "khatam-e-setareh@dastranj.example" },
      products: [
        {
          handle: "khatam-jewellery-box",
          category: "khatam",
          title: { fa: "جعبهٔ جواهر خاتم", en: "Khatam Jewellery Box" },
          description: {
            fa: "جعبهٔ دردار با ستارهٔ شش‌پر در سراسر در و آستر مخمل. لولا و چفت آن برنجی است.",
            en: "A lidded box with six-pointed stars across the lid and a velvet lining. Hinges and clasp are brass.",
          },
          material: { fa: "چوب نارنج، استخوان، برنج", en: "Orange wood, bone, brass" },
          pictures: ["khatam-1"],
          ...choices(
            [SIZE],
            [
              ["KHT-JEW-16", [centimetres(16, 11, 7)], 14_800_000, 2090, 7, 620],
              ["KHT-JEW-24", [centimetres(24, 16, 9)], 27_500_000, 3950, 3, 1350],
            ],
          ),
        },
        {
          handle: "khatam-pen-case",
          category: "khatam",
          title: { fa: "قلمدان خاتم", en: "Khatam Pen Case" },
          description: {
            fa: "قلمدان کشویی با دو سر گرد، برای قلم‌نی یا خودنویس. روی آن یک لایه روغن جلا خورده است.",
            en: "A sliding pen case with rounded ends, for a reed or a fountain pen, finished with one coat of varnish.",
          },
          material: { fa: "چوب، استخوان، برنج", en: "Wood, bone, brass" },
          pictures: ["khatam-2"],
          ...choices([SIZE], [["KHT-PEN-22", [centimetres(22, 5, 4)], 9_800_000, 1390, 10, 280]]),
        },
        {
          handle: "khatam-mirror-frame",
          category: "khatam",
          title: { fa: "قاب آینهٔ خاتم", en: "Khatam Mirror" },
          description: {
            fa: "آینهٔ دیواری با قاب پهن خاتم و حاشیهٔ باریک سبز. برای سفرهٔ عقد و بعد، برای خانه.",
            en: "A wall mirror in a wide khatam frame with a thin green border. For the wedding cloth first, for the home after.",
          },
          material: { fa: "چوب، استخوان، برنج، آینه", en: "Wood, bone, brass, mirror" },
          pictures: ["khatam-3"],
          ...choices(
            [SIZE],
            [
              ["KHT-MIR-30", [centimetres(30, 40)], 26_000_000, 3690, 4, 2100],
              ["KHT-MIR-40", [centimetres(40, 60)], 39_500_000, 5590, 0, 3600],
            ],
          ),
        },
      ],
    },
    {
      handle: "khatam-e-kuchak",
      kind: "producer",
      name: { fa: "خاتم کوچک", en: "Little Khatam" },
      county: "shiraz",
      story: {
        fa: "یاسمن و بهاره کامکار دو خواهرند که از تکه‌های باقی‌ماندهٔ کارگاه دایی‌شان چیزهای کوچک می‌سازند: قوطی، گوشواره، نشانهٔ کتاب. می‌خواستند خاتم روی میز هر روز باشد، نه فقط پشت شیشهٔ ویترین. هر کارشان را خودشان یک ماه استفاده می‌کنند و بعد می‌فروشند.",
        en: "Yasaman and Bahareh Kamkar are sisters who make small things from what is left in their uncle's workshop: tins, earrings, bookmarks. They wanted khatam on the everyday table, not only behind glass. Each design is used by the two of them for a month before it is sold.",
      },
      picture: "maker-10",
      member: { name: "یاسمن کامکار", email: "khatam-e-kuchak@dastranj.example" },
      products: [
        {
          handle: "khatam-trinket-tin",
          category: "khatam",
          title: { fa: "قوطی گرد خاتم", en: "Round Khatam Box" },
          description: {
            fa: "قوطی گرد و سبک برای انگشتر، قرص یا نبات. درش با فشار انگشت بسته می‌شود.",
            en: "A light round box for rings, pills or rock sugar. The lid closes with the press of a finger.",
          },
          material: { fa: "چوب، استخوان، برنج", en: "Wood, bone, brass" },
          pictures: ["khatam-4"],
          ...choices(
            [SIZE],
            [
              ["KHT-TIN-07", [{ fa: "قطر ۷ سانتی‌متر", en: "7 cm across" }], 6_200_000, 890, 15, 90],
              ["KHT-TIN-10", [{ fa: "قطر ۱۰ سانتی‌متر", en: "10 cm across" }], 8_600_000, 1250, 9, 150],
            ],
          ),
        },
        {
          handle: "khatam-backgammon",
          category: "khatam",
          title: { fa: "تخته‌نرد خاتم", en: "Khatam Backgammon Board" },
          description: {
            fa: "تخته‌نرد تاشو با خانه‌های خاتم و مهره‌های چوب گردو و افرا. صدای تاس را خوب می‌گیرد.",
            en: "A folding board with khatam points and men of walnut and maple. It takes the sound of the dice well.",
          },
          material: { fa: "چوب گردو، خاتم", en: "Walnut wood, khatam" },
          pictures: ["khatam-5"],
          ...choices([SIZE], [["KHT-BKG-40", [centimetres(40, 40)], 40_000_000, 5690, 2, 3400]]),
        },
        {
          handle: "khatam-photo-frame",
          category: "khatam",
          title: { fa: "قاب عکس خاتم", en: "Khatam Photo Frame" },
          description: {
            fa: "قاب رومیزی با حاشیهٔ باریک خاتم؛ ایستاده یا خوابیده. شیشه و پایه دارد.",
            en: "A table frame with a slim khatam border, to stand upright or lengthwise. Glass and stand included.",
          },
          material: { fa: "چوب، استخوان، برنج", en: "Wood, bone, brass" },
          pictures: ["khatam-6"],
          ...choices(
            [SIZE],
            [
              ["KHT-FRM-10", [centimetres(10, 15)], 7_400_000, 1050, 12, 310],
              ["KHT-FRM-13", [centimetres(13, 18)], 9_200_000, 1290, 8, 420],
            ],
          ),
        },
      ],
    },
  ],
};
