import type { TradeStory } from "../story";
import { choices, grams, WEIGHT } from "./choices";

/** Pomegranate paste and sun-dried seeds of Arsanjan. */
export const pomegranate: TradeStory = {
  craft: {
    code: "pomegranate",
    name: { fa: "فرآورده‌های انار", en: "Pomegranate" },
    picture: "pomegranate-1",
  },
  categories: [
    {
      handle: "pomegranate",
      name: { fa: "انار و رب انار", en: "Pomegranate" },
      description: {
        fa: "رب انار دیگی، ناردانه و لواشک از باغ‌های ارسنجان.",
        en: "Slow-cooked paste, dried seeds and fruit leather from the orchards of Arsanjan.",
      },
      picture: "pomegranate-1",
    },
  ],
  sellers: [
    {
      handle: "anar-e-arsanjan",
      kind: "producer",
      name: { fa: "انار بی‌بی گوهر", en: "Bibi Gohar Pomegranates" },
      county: "arsanjan",
      story: {
        fa: "آبان که می‌رسد، گوهر اسکندری دیگ بزرگ را وسط باغ می‌گذارد و همه برای دان‌کردن انار می‌آیند. رب او شکر ندارد؛ ده کیلو انار می‌شود یک کیلو رب. دانه‌های ترش را روی پارچه خشک می‌کند و از بقیه لواشک می‌پزد. هر کس که کمک کند، یک شیشه با خودش می‌برد.",
        en: "When November comes, Gohar Eskandari sets the big pot in the middle of the orchard and everyone arrives to seed pomegranates. Her paste holds no sugar; ten kilos of fruit make one of paste. The sour seeds dry on a cloth, and the rest becomes fruit leather. Whoever helps goes home with a jar.",
      },
      picture: "maker-18",
      member: { name: "گوهر اسکندری", email: "anar-e-arsanjan@dastranj.example" },
      products: [
        {
          handle: "pomegranate-paste",
          category: "pomegranate",
          title: { fa: "رب انار دیگی ارسنجان", en: "Arsanjan Pomegranate Paste" },
          description: {
            fa: "رب غلیظ و تیره، ترش یا ملس، پخته روی هیزم. برای فسنجان، انارآویج و چاشنی کباب.",
            en: "A thick dark paste, sour or sweet-and-sour, cooked over wood. For fesenjan, stuffed fish and marinades.",
          },
          pictures: ["pomegranate-1"],
          ...choices(
            [{ fa: "مزه", en: "Taste" }, WEIGHT],
            [
              ["POM-PST-SOU-400", [{ fa: "ترش", en: "Sour" }, grams(400)], 2_200_000, 320, 26, 660],
              ["POM-PST-SOU-900", [{ fa: "ترش", en: "Sour" }, grams(900)], 4_400_000, 620, 14, 1300],
              ["POM-PST-MLS-400", [{ fa: "ملس", en: "Sweet and sour" }, grams(400)], 2_300_000, 330, 20, 660],
              ["POM-PST-MLS-900", [{ fa: "ملس", en: "Sweet and sour" }, grams(900)], 4_500_000, 640, 9, 1300],
            ],
          ),
        },
        {
          handle: "dried-pomegranate-seeds",
          category: "pomegranate",
          title: { fa: "ناردانهٔ آفتابی", en: "Sun-Dried Pomegranate Seeds" },
          description: {
            fa: "دانهٔ ترش خشک‌شده برای آش انار، سالاد و روی خورش. زیر دندان ترد است.",
            en: "Sour dried seeds for pomegranate soup, for salads and over stews. Crisp between the teeth.",
          },
          pictures: ["pomegranate-2"],
          ...choices([WEIGHT], [["POM-SED-250", [grams(250)], 2_100_000, 300, 18, 290]]),
        },
        {
          handle: "pomegranate-fruit-leather",
          category: "pomegranate",
          title: { fa: "لواشک انار", en: "Pomegranate Fruit Leather" },
          description: {
            fa: "ورقه‌های نازک و ترش، آفتاب‌خشک، بی‌رنگ و بی‌ژلاتین. لای کاغذ روغنی می‌پیچیم.",
            en: "Thin sour sheets dried in the sun, without colouring or gelatine, rolled in waxed paper.",
          },
          pictures: ["pomegranate-3"],
          ...choices(
            [WEIGHT],
            [
              ["POM-LEA-300", [grams(300)], 2_000_000, 290, 24, 350],
              ["POM-LEA-600", [grams(600)], 3_700_000, 530, 10, 660],
            ],
          ),
        },
      ],
    },
  ],
};
