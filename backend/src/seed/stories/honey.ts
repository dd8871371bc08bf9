import type { TradeStory } from "../story";
import { choices, grams, WEIGHT } from "./choices";

/** Mountain honey of Eqlid. */
export const honey: TradeStory = {
  craft: { code: "honey", name: { fa: "زنبورداری", en: "Beekeeping" }, picture: "honey-1" },
  categories: [
    {
      handle: "honey",
      name: { fa: "عسل", en: "Honey" },
      description: {
        fa: "عسل گون، آویشن و بهارنارنج از کندوهایی که با گل‌ها جابه‌جا می‌شوند.",
        en: "Honey of milkvetch, thyme and orange blossom, from hives that travel with the flowers.",
      },
      picture: "honey-1",
    },
  ],
  sellers: [
    {
      handle: "asal-e-bel",
      kind: "producer",
      name: { fa: "عسل کوه بل", en: "Mount Bel Honey" },
      county: "eqlid",
      story: {
        fa: "رؤیا ایزدی کار را با سه کندوی جهیزیه شروع کرد، که مادرش گفته بود به‌جای یخچال ببرد. حالا شصت کندو دارد و تابستان‌ها در دامنهٔ کوه بل، زیر چادر، کنارشان می‌ماند. عسل را حرارت نمی‌دهد و زمستان که شکرک می‌زند، با خیال راحت همان‌طور می‌فروشد.",
        en: "Roya Izadi began with three hives that her mother gave her for a dowry, in place of a refrigerator. Today she has sixty, and in summer she lives beside them in a tent below Mount Bel. She does not heat the honey, and when it sets in winter she sells it set, with an easy mind.",
      },
      picture: "maker-1",
      member: { name: "رؤیا ایزدی", email: "asal-e-bel@dastranj.example" },
      products: [
        {
          handle: "milkvetch-honey",
          category: "honey",
          title: { fa: "عسل گون", en: "Milkvetch Honey" },
          description: {
            fa: "عسل روشن دامنه‌های بلند با مزهٔ نرم و گلویی آرام. خام است و صاف‌شده با توری.",
            en: "The pale honey of the high slopes, soft and gentle in the throat. Raw, and strained through a sieve only.",
          },
          pictures: ["honey-1"],
          ...choices(
            [WEIGHT],
            [
              ["HON-GAV-500", [grams(500)], 4_700_000, 670, 30, 780],
              ["HON-GAV-1000", [grams(1000)], 8_900_000, 1290, 24, 1420],
            ],
          ),
        },
        {
          handle: "thyme-honey",
          category: "honey",
          title: { fa: "عسل آویشن", en: "Thyme Honey" },
          description: {
            fa: "تیره‌تر و تندتر، با بوی آویشن کوهی. در چای داغ نریزید؛ بگذارید ولرم شود.",
            en: "Darker and sharper, smelling of mountain thyme. Let the tea cool a little before you stir it in.",
          },
          pictures: ["honey-2"],
          ...choices(
            [WEIGHT],
            [
              ["HON-THY-500", [grams(500)], 5_200_000, 740, 20, 780],
              ["HON-THY-1000", [grams(1000)], 9_800_000, 1390, 11, 1420],
            ],
          ),
        },
        {
          handle: "comb-honey",
          category: "honey",
          title: { fa: "عسل با موم", en: "Comb Honey" },
          description: {
            fa: "تکه‌ای از شان همان‌طور که زنبور ساخته، در جعبهٔ چوبی. موم آن را هم می‌شود جوید.",
            en: "A piece of comb just as the bees built it, in a wooden box. The wax may be chewed too.",
          },
          pictures: ["honey-3"],
          ...choices([WEIGHT], [["HON-CMB-1000", [grams(1000)], 12_000_000, 1690, 7, 1550]]),
        },
      ],
    },
    {
      handle: "kandu-ye-hamsayeh",
      kind: "producer",
      name: { fa: "کندوی همسایه", en: "The Neighbour's Hive" },
      county: "eqlid",
      story: {
        fa: "سعید و پروانه امینی زمستان کندوها را به باغ‌های نارنج جهرم می‌برند و تابستان به اقلید برمی‌گردند. هر عسل نام همان جایی را دارد که زنبورها چریده‌اند. پروانه از موم باقی‌مانده شمع و مرهم دست می‌سازد تا چیزی دور ریخته نشود.",
        en: "In winter Saeed and Parvaneh Amini take their hives to the orange groves of Jahrom, and in summer they come back to Eqlid. Each honey bears the name of the place where the bees foraged. From the wax that is left Parvaneh makes candles and hand balm, so that nothing is thrown away.",
      },
      picture: "maker-2",
      member: { name: "پروانه امینی", email: "kandu-ye-hamsayeh@dastranj.example" },
      products: [
        {
          handle: "orange-blossom-honey",
          category: "honey",
          title: { fa: "عسل بهارنارنج", en: "Orange-Blossom Honey" },
          description: {
            fa: "عسل بهار باغ‌های جهرم با عطر شکوفهٔ نارنج؛ ملایم و مناسب صبحانهٔ سبک.",
            en: "Spring honey of the Jahrom groves, scented with bitter-orange blossom. Mild, for a light breakfast.",
          },
          pictures: ["honey-4"],
          ...choices(
            [WEIGHT],
            [
              ["HON-ORB-500", [grams(500)], 3_400_000, 490, 26, 780],
              ["HON-ORB-1000", [grams(1000)], 6_500_000, 930, 18, 1420],
            ],
          ),
        },
        {
          handle: "honey-with-walnuts",
          category: "honey",
          title: { fa: "عسل و گردو", en: "Honey with Walnuts" },
          description: {
            fa: "مغز گردوی بوانات خوابیده در عسل گون. دو قاشق آن با پنیر، یک صبحانه است.",
            en: "Walnuts of Bavanat resting in milkvetch honey. Two spoons with cheese make a breakfast.",
          },
          pictures: ["honey-5"],
          ...choices([WEIGHT], [["HON-WAL-450", [grams(450)], 4_300_000, 620, 0, 720]]),
        },
      ],
    },
  ],
};
