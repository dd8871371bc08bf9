import type { TradeStory } from "../story";
import { COLOUR, centimetres, choices, SIZE } from "./choices";

/** Khus-bafi: metallic-ribbon work of Larestan. */
export const ribbonWork: TradeStory = {
  craft: { code: "ribbon-work", name: { fa: "خوس‌بافی", en: "Metallic-ribbon work" }, picture: "ribbon-1" },
  categories: [
    {
      handle: "ribbon-work",
      name: { fa: "خوس‌بافی", en: "Metallic-ribbon work" },
      description: {
        fa: "نوارهای باریک نقره‌ای و طلایی که گره‌گره روی تور و پارچه می‌نشیند.",
        en: "Narrow silver and gold ribbons, set knot by knot on net and cloth.",
      },
      picture: "ribbon-1",
    },
  ],
  sellers: [
    {
      handle: "khus-e-mahtab",
      kind: "producer",
      name: { fa: "خوس مهتاب", en: "Mahtab Khus" },
      county: "larestan",
      story: {
        fa: "مهتاب انصاری خوس‌بافی را کنار مادرش در شب‌های گرم لارستان، روی پشت‌بام، آموخت. نوار نقره‌ای را روی تور سیاه می‌چیند تا آسمان همان شب‌ها دربیاید. برای یک روسری بیش از دو هزار گره می‌زند و همان‌طور که پیش می‌رود آن‌ها را می‌شمارد.",
        en: "Mahtab Ansari learned khus work beside her mother on the roof, in the hot nights of Larestan. She sets silver ribbon on black net until the sky of those nights appears. A scarf takes more than two thousand knots, and she counts them as she goes.",
      },
      picture: "maker-16",
      member: { name: "مهتاب انصاری", email: "khus-e-mahtab@dastranj.example" },
      products: [
        {
          handle: "khus-net-scarf",
          category: "ribbon-work",
          title: { fa: "روسری تور خوس", en: "Khus Net Scarf" },
          description: {
            fa: "تور نرم با ستاره‌های نقره‌ای پراکنده و حاشیهٔ پرکار. در نور کم، آرام می‌درخشد.",
            en: "Soft net with scattered silver stars and a rich border. In low light it shines quietly.",
          },
          material: { fa: "تور، نوار نقره‌ای", en: "Net, silver-toned ribbon" },
          pictures: ["ribbon-1"],
          ...choices(
            [COLOUR],
            [
              ["RIB-SCF-BLK", [{ fa: "مشکی", en: "Black" }], 14_500_000, 2090, 6, 180],
              ["RIB-SCF-GRN", [{ fa: "سبز", en: "Green" }], 14_500_000, 2090, 4, 180],
            ],
          ),
        },
        {
          handle: "khus-evening-shawl",
          category: "ribbon-work",
          title: { fa: "شال مجلسی خوس", en: "Khus Evening Shawl" },
          description: {
            fa: "شال بلند برای عروسی و جشن، با نقش سرو در دو سر. شستنش با آب سرد و دست است.",
            en: "A long shawl for weddings and feasts, with cypresses at both ends. Wash it by hand in cold water.",
          },
          material: { fa: "ابریشم، نوار طلایی", en: "Silk, gold-toned ribbon" },
          pictures: ["ribbon-2"],
          ...choices([SIZE], [["RIB-SHW-200", [centimetres(70, 200)], 29_500_000, 4190, 2, 260]]),
        },
      ],
    },
    {
      handle: "dast-e-larestan",
      kind: "producer",
      name: { fa: "دست لارستان", en: "Larestan Hand" },
      county: "larestan",
      story: {
        fa: "هاجر و سمیه کمالی، مادر و دختر، خوس را از لباس عروس به رومیزی و کوسن آوردند. سمیه رنگ‌ها را کم کرد و هاجر گره‌ها را نگه داشت. گاهی سر یک نقش بحثشان می‌شود و هر دو نسخه را می‌بافند تا مشتری بگوید.",
        en: "Hajar and Somayeh Kamali, mother and daughter, brought khus work from the wedding dress to tablecloths and cushions. Somayeh reduced the colours, Hajar kept the knots. Sometimes they disagree about a pattern, and then they make both and let the customers say.",
      },
      picture: "maker-17",
      member: { name: "سمیه کمالی", email: "dast-e-larestan@dastranj.example" },
      products: [
        {
          handle: "khus-table-runner",
          category: "ribbon-work",
          title: { fa: "رانر خوس‌باف", en: "Khus Table Runner" },
          description: {
            fa: "رانر کتان با حاشیهٔ خوس، برای سفرهٔ هفت‌سین یا میز ساده. آسترش پنبه است و چین نمی‌خورد.",
            en: "A linen runner with a khus border, for the Haft-sin or a plain table. Lined with cotton, so it lies flat.",
          },
          material: { fa: "کتان، نوار طلایی", en: "Linen, gold-toned ribbon" },
          pictures: ["ribbon-3"],
          ...choices(
            [SIZE],
            [
              ["RIB-RUN-100", [centimetres(35, 100)], 8_500_000, 1190, 9, 210],
              ["RIB-RUN-160", [centimetres(40, 160)], 12_800_000, 1790, 5, 330],
            ],
          ),
        },
        {
          handle: "khus-jewellery-pouch",
          category: "ribbon-work",
          title: { fa: "کیسهٔ جواهر خوس", en: "Khus Jewellery Pouch" },
          description: {
            fa: "کیسهٔ مخمل کوچک با یک ستارهٔ خوس و بند بافته. بسته‌بندی هدیه‌ای که خودش هدیه است.",
            en: "A small velvet pouch with one khus star and a braided cord: a gift wrapping that is a gift itself.",
          },
          material: { fa: "مخمل، نوار نقره‌ای", en: "Velvet, silver-toned ribbon" },
          pictures: ["ribbon-4"],
          ...choices(
            [COLOUR],
            [
              ["RIB-PCH-RED", [{ fa: "زرشکی", en: "Crimson" }], 5_000_000, 720, 18, 60],
              ["RIB-PCH-BLU", [{ fa: "سرمه‌ای", en: "Navy" }], 5_000_000, 720, 0, 60],
            ],
          ),
        },
      ],
    },
  ],
};
