import type { TradeStory } from "../story";
import { choices, grams, WEIGHT } from "./choices";

/** Almonds of Neyriz, walnuts and stuffed dried peaches of Bavanat. */
export const nuts: TradeStory = {
  craft: {
    code: "nuts",
    name: { fa: "بادام، گردو و جوزقند", en: "Almonds, walnuts and jowzqand" },
    picture: "walnut-1",
  },
  categories: [
    {
      handle: "almonds",
      name: { fa: "بادام", en: "Almonds" },
      description: {
        fa: "بادام درختی نی‌ریز، با پوست، مغز و خلال.",
        en: "Tree almonds of Neyriz: in the shell, shelled and slivered.",
      },
      picture: "almond-1",
    },
    {
      handle: "walnuts",
      name: { fa: "گردو و جوزقند", en: "Walnuts and jowzqand" },
      description: {
        fa: "گردوی باغ‌های بوانات و جوزقندی که زمستان‌ها دور کرسی درست می‌شود.",
        en: "Walnuts from the orchards of Bavanat, and jowzqand made around the winter korsi.",
      },
      picture: "walnut-1",
    },
  ],
  sellers: [
    {
      handle: "badam-e-nooshin",
      kind: "producer",
      name: { fa: "بادام نوشین", en: "Nooshin Almonds" },
      county: "neyriz",
      story: {
        fa: "نوشین توکلی شب‌های پاییز با مادر و خاله‌ها بادام می‌شکند و رادیو گوش می‌دهند. باغشان در دامنه‌های نی‌ریز یک بار سیل دید و از نو کاشته شد. مغزها را در تنور خاموش، با گرمای ته‌مانده، بو می‌دهند.",
        en: "On autumn nights Nooshin Tavakoli cracks almonds with her mother and aunts while they listen to the radio. Their orchard on the slopes of Neyriz was once taken by a flood and planted anew. The kernels are roasted in the bread oven after the fire is out, by the warmth that is left.",
      },
      picture: "maker-3",
      member: { name: "نوشین توکلی", email: "badam-e-nooshin@dastranj.example" },
      products: [
        {
          handle: "almonds-in-shell",
          category: "almonds",
          title: { fa: "بادام کاغذی با پوست", en: "Paper-Shell Almonds" },
          description: {
            fa: "بادام پوست‌نازک که با دست می‌شکند. برای شب‌نشینی‌های طولانی.",
            en: "Thin-shelled almonds that crack between the fingers, for long evenings.",
          },
          pictures: ["almond-1"],
          ...choices(
            [WEIGHT],
            [
              ["ALM-SHL-500", [grams(500)], 2_700_000, 390, 25, 540],
              ["ALM-SHL-1000", [grams(1000)], 5_200_000, 740, 20, 1060],
            ],
          ),
        },
        {
          handle: "almond-kernels",
          category: "almonds",
          title: { fa: "مغز بادام درختی", en: "Almond Kernels" },
          description: {
            fa: "مغز خام یا بوداده با کمی نمک. از برداشت امسال و دست‌چین.",
            en: "Kernels raw, or roasted with a little salt. This year's harvest, picked over by hand.",
          },
          pictures: ["almond-2"],
          ...choices(
            [WEIGHT, { fa: "نوع", en: "Kind" }],
            [
              ["ALM-KER-250-RAW", [grams(250), { fa: "خام", en: "Raw" }], 2_800_000, 390, 22, 290],
              ["ALM-KER-250-RST", [grams(250), { fa: "بوداده", en: "Roasted" }], 2_900_000, 410, 18, 290],
              ["ALM-KER-1000-RAW", [grams(1000), { fa: "خام", en: "Raw" }], 10_600_000, 1490, 10, 1060],
              ["ALM-KER-1000-RST", [grams(1000), { fa: "بوداده", en: "Roasted" }], 11_000_000, 1590, 6, 1060],
            ],
          ),
        },
        {
          handle: "almond-slivers",
          category: "almonds",
          title: { fa: "خلال بادام", en: "Slivered Almonds" },
          description: {
            fa: "خلال باریک و یکدست برای شیرین‌پلو، شله‌زرد و روی کیک.",
            en: "Fine, even slivers for sweet rice, saffron pudding and cakes.",
          },
          pictures: ["almond-3"],
          ...choices([WEIGHT], [["ALM-SLV-200", [grams(200)], 2_200_000, 320, 28, 240]]),
        },
      ],
    },
    {
      handle: "bagh-e-bavan",
      kind: "producer",
      name: { fa: "باغ بوان", en: "Bavan Orchard" },
      county: "bavanat",
      story: {
        fa: "درختان گردوی خانوادهٔ زینلی را جدشان کنار رود بوانات کاشت و دو تایشان از عمر آبادی هم کمتر ندارند. شهربانو زینلی جوزقند را از هلوی انجیری خشک درست می‌کند و مغز گردو و هل و قند را در دلش می‌پیچد. کار زمستان است و همهٔ زن‌های کوچه در آن دستی دارند. نوه‌ها دانه‌ها را می‌شمارند و یکی را برای خودشان برمی‌دارند.",
        en: "The Zeynali walnut trees were planted along the river of Bavanat by a forefather, and two of them are as old as the village. Shahrbanoo Zeynali makes jowzqand from dried peaches, folding walnut, cardamom and sugar into each. It is winter work, and all the women of the lane have a hand in it. The grandchildren count the pieces and keep one for themselves.",
      },
      picture: "maker-4",
      member: { name: "شهربانو زینلی", email: "bagh-e-bavan@dastranj.example" },
      products: [
        {
          handle: "walnuts-in-shell",
          category: "walnuts",
          title: { fa: "گردوی با پوست بوانات", en: "Bavanat Walnuts in the Shell" },
          description: {
            fa: "گردوی پوست‌نازک امسال، خشک‌شده در سایه. مغزش درسته درمی‌آید.",
            en: "This year's thin-shelled walnuts, dried in the shade. The kernel comes out whole.",
          },
          pictures: ["walnut-1"],
          ...choices(
            [WEIGHT],
            [
              ["WAL-SHL-1000", [grams(1000)], 5_000_000, 720, 30, 1060],
              ["WAL-SHL-3000", [grams(3000)], 14_400_000, 2050, 8, 3120],
            ],
          ),
        },
        {
          handle: "walnut-kernels",
          category: "walnuts",
          title: { fa: "مغز گردوی روشن", en: "Light Walnut Kernels" },
          description: {
            fa: "مغز روشن و چرب، دوپر و سالم. برای فسنجان آسیاب‌شده هم داریم.",
            en: "Light, rich halves, whole and sound. Also ground, ready for fesenjan.",
          },
          pictures: ["walnut-2"],
          ...choices(
            [WEIGHT, { fa: "نوع", en: "Kind" }],
            [
              ["WAL-KER-500-HLF", [grams(500), { fa: "دوپر", en: "Halves" }], 5_000_000, 720, 20, 550],
              ["WAL-KER-500-GRD", [grams(500), { fa: "آسیاب‌شده", en: "Ground" }], 4_500_000, 650, 15, 550],
              ["WAL-KER-1000-HLF", [grams(1000), { fa: "دوپر", en: "Halves" }], 9_800_000, 1390, 9, 1070],
            ],
          ),
        },
        {
          handle: "jowzqand",
          category: "walnuts",
          title: { fa: "جوزقند بوانات", en: "Jowzqand of Bavanat" },
          description: {
            fa: "هلوی خشک با مغز گردو، هل و قند؛ بیرونش نرم و درونش ترد. تنقل شب یلدا.",
            en: "Dried peach filled with walnut, cardamom and sugar: soft outside, crisp within. The treat of Yalda night.",
          },
          pictures: ["walnut-3"],
          ...choices(
            [WEIGHT],
            [
              ["WAL-JOW-400", [grams(400)], 3_200_000, 460, 24, 450],
              ["WAL-JOW-900", [grams(900)], 6_900_000, 980, 12, 970],
            ],
          ),
        },
        {
          handle: "walnut-fruit-leather",
          category: "walnuts",
          title: { fa: "باسلوق گردویی", en: "Walnut Basloq" },
          description: {
            fa: "رشتهٔ مغز گردو که چند بار در شیرهٔ انگور غلیظ فرو رفته و آویخته خشک شده است. با کارد برش بزنید.",
            en: "A string of walnuts dipped again and again in thickened grape syrup and hung to dry. Slice it with a knife.",
          },
          pictures: ["walnut-4"],
          ...choices([WEIGHT], [["WAL-BAS-500", [grams(500)], 3_800_000, 540, 14, 550]]),
        },
      ],
    },
  ],
};
