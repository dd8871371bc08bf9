import type { TradeStory } from "../story";
import { COLOUR, choices, SIZE, sized } from "./choices";

/** Giveh shoes of Abadeh and maleki shoes of Kazerun. */
export const givehAndMaleki: TradeStory = {
  craft: {
    code: "giveh-and-maleki",
    name: { fa: "گیوه و ملکی‌دوزی", en: "Giveh and maleki shoemaking" },
    picture: "giveh-1",
  },
  categories: [
    {
      handle: "giveh",
      name: { fa: "گیوه", en: "Giveh shoes" },
      description: {
        fa: "گیوهٔ رویه‌بافته با نخ پنبه؛ خنک، سبک و بی چپ‌وراست.",
        en: "Shoes with an upper worked in cotton thread: cool, light, the same for either foot.",
      },
      picture: "giveh-1",
    },
    {
      handle: "maleki",
      name: { fa: "ملکی", en: "Maleki shoes" },
      description: {
        fa: "ملکی کازرون با کف پارچه‌ای فشرده و نوک برگشته.",
        en: "Maleki of Kazerun, with a sole of pressed cloth and an upturned toe.",
      },
      picture: "maleki-1",
    },
  ],
  sellers: [
    {
      handle: "giveh-bafan-abadeh-cooperative",
      kind: "cooperative",
      name: { fa: "تعاونی گیوه‌بافان آباده", en: "Abadeh Giveh Weavers' Cooperative" },
      county: "abadeh",
      story: {
        fa: "رویهٔ گیوه را زن‌ها در خانه می‌بافند و تخت آن را چند استاد در بازار می‌کوبند. تعاونی این دو را به هم رساند تا یک سفارش صدجفتی ماه‌ها نماند. امروز چهل‌ودو بافنده عضوند و هر ماه می‌گویند چند جفت می‌رسانند. اندازه و دوخت هر جفت پیش از بسته‌بندی یکی‌یکی دیده می‌شود.",
        en: "The uppers are worked by women at home, the soles beaten by a few masters in the bazaar. The cooperative brought the two together, so that an order of a hundred pairs no longer waits for months. Today it has forty-two weavers, and each says every month how many pairs she can bring. Size and stitching of every pair are looked over before packing.",
      },
      picture: "maker-13",
      member: { name: "منصوره دهقان", email: "giveh-bafan-abadeh-cooperative@dastranj.example" },
      products: [
        {
          handle: "giveh-abadeh-white",
          category: "giveh",
          title: { fa: "گیوهٔ سفید آباده", en: "White Abadeh Giveh" },
          description: {
            fa: "گیوهٔ نخی سفید با تخت چرم و لاستیک نازک زیر آن. چند ساعت اول سفت است و بعد قالب پا می‌شود.",
            en: "White cotton giveh with a leather sole and a thin rubber under it. Stiff for the first hours, then shaped to the foot.",
          },
          material: { fa: "نخ پنبه، چرم گاو", en: "Cotton thread, cow leather" },
          pictures: ["giveh-1"],
          ...choices(
            [SIZE],
            [
              ["GVH-WHT-38", [sized(38)], 8_800_000, 1250, 20, 480],
              ["GVH-WHT-40", [sized(40)], 8_800_000, 1250, 24, 520],
              ["GVH-WHT-42", [sized(42)], 8_800_000, 1250, 30, 560],
              ["GVH-WHT-44", [sized(44)], 8_800_000, 1250, 0, 600],
            ],
          ),
        },
        {
          handle: "giveh-town-coloured",
          category: "giveh",
          title: { fa: "گیوهٔ شهری رنگی", en: "Coloured Town Giveh" },
          description: {
            fa: "همان بافت قدیم با رویهٔ رنگی و پاشنهٔ نرم، برای شلوار جین و روز کاری.",
            en: "The old stitch with a coloured upper and a soft heel, for jeans and a working day.",
          },
          material: { fa: "نخ پنبه، تخت لاستیک", en: "Cotton thread, rubber sole" },
          pictures: ["giveh-2"],
          ...choices(
            [SIZE, COLOUR],
            [
              [
                "GVH-TWN-38-RED",
                [sized(38), { fa: "اناری", en: "Pomegranate red" }],
                9_600_000,
                1390,
                12,
                470,
              ],
              ["GVH-TWN-38-BLU", [sized(38), { fa: "نیلی", en: "Indigo" }], 9_600_000, 1390, 10, 470],
              [
                "GVH-TWN-41-RED",
                [sized(41), { fa: "اناری", en: "Pomegranate red" }],
                9_600_000,
                1390,
                8,
                530,
              ],
              ["GVH-TWN-41-BLU", [sized(41), { fa: "نیلی", en: "Indigo" }], 9_600_000, 1390, 14, 530],
            ],
          ),
        },
      ],
    },
    {
      handle: "giveh-ye-bahar",
      kind: "producer",
      name: { fa: "گیوهٔ بهار", en: "Bahar Giveh" },
      county: "abadeh",
      story: {
        fa: "بهار شریفی رویهٔ گیوه را با سوزن بلند مادرش می‌بافد و یک جفت آن سه روز وقت می‌برد. برای پای پهن یا باریک هم می‌بافد، اگر دور پا را برایش بفرستید. گیوهٔ بچگانه را از وقتی شروع کرد که دختر خودش راه افتاد.",
        en: "Bahar Sharifi works her uppers with her mother's long needle, and a pair takes her three days. She makes them for wide or narrow feet too, if you send her the measure. Children's giveh she began when her own daughter learned to walk.",
      },
      picture: "maker-14",
      member: { name: "بهار شریفی", email: "giveh-ye-bahar@dastranj.example" },
      products: [
        {
          handle: "giveh-fine-stitch",
          category: "giveh",
          title: { fa: "گیوهٔ ریزباف", en: "Fine-Stitch Giveh" },
          description: {
            fa: "رویهٔ ریزبافت با نقش لوزی پنهان که از نزدیک پیداست. تخت دولای چرم، با دست دوخته.",
            en: "A finely worked upper with a hidden lozenge that shows from close by. Double leather sole, sewn by hand.",
          },
          material: { fa: "نخ پنبهٔ تابیده، چرم", en: "Twisted cotton thread, leather" },
          pictures: ["giveh-3"],
          ...choices(
            [SIZE],
            [
              ["GVH-FIN-37", [sized(37)], 14_200_000, 1990, 3, 470],
              ["GVH-FIN-39", [sized(39)], 14_200_000, 1990, 4, 500],
              ["GVH-FIN-43", [sized(43)], 14_800_000, 2090, 2, 580],
            ],
          ),
        },
        {
          handle: "giveh-children",
          category: "giveh",
          title: { fa: "گیوهٔ بچگانه", en: "Children's Giveh" },
          description: {
            fa: "گیوهٔ کوچک با بند دور مچ که در دویدن درنمی‌آید. رویه را می‌شود با دست شست.",
            en: "Small giveh with an ankle tie, so that they stay on a running child. The upper washes by hand.",
          },
          material: { fa: "نخ پنبه، کف لاستیک", en: "Cotton thread, rubber sole" },
          pictures: ["giveh-4"],
          ...choices(
            [SIZE],
            [
              ["GVH-KID-26", [sized(26)], 6_400_000, 920, 9, 220],
              ["GVH-KID-29", [sized(29)], 6_800_000, 980, 7, 260],
            ],
          ),
        },
      ],
    },
    {
      handle: "maleki-ye-kazerun",
      kind: "producer",
      name: { fa: "ملکی کازرون", en: "Kazerun Maleki" },
      county: "kazerun",
      story: {
        fa: "عبدالله پیرایش تخت ملکی را از پارچه‌های کهنهٔ شسته می‌سازد که روی هم کوبیده و با زه دوخته می‌شود. زنش رقیه رویه را می‌بافد و می‌گوید پارچهٔ هر ملکی را می‌شناسد. ملکی خیس که شد باید در سایه خشک شود؛ این را روی کاغذی کوچک در هر جفت می‌گذارند.",
        en: "Abdollah Pirayesh builds his soles from washed old cloth, beaten in layers and sewn with gut. His wife Roghayeh works the uppers and says she could name the cloth in every pair. A wet maleki must dry in the shade; they put that on a slip of paper in each pair.",
      },
      picture: "maker-15",
      member: { name: "رقیه پیرایش", email: "maleki-ye-kazerun@dastranj.example" },
      products: [
        {
          handle: "maleki-classic",
          category: "maleki",
          title: { fa: "ملکی اصیل کازرون", en: "Classic Kazerun Maleki" },
          description: {
            fa: "ملکی سفید با تخت پارچه‌ای و نوک برگشته. روی سنگ کوه لیز نمی‌خورد.",
            en: "White maleki with a cloth sole and an upturned toe. It does not slip on mountain stone.",
          },
          material: { fa: "پارچهٔ فشرده، نخ پنبه، زه", en: "Pressed cloth, cotton thread, gut" },
          pictures: ["maleki-1"],
          ...choices(
            [SIZE],
            [
              ["MLK-CLS-40", [sized(40)], 9_800_000, 1390, 6, 560],
              ["MLK-CLS-42", [sized(42)], 9_800_000, 1390, 8, 600],
              ["MLK-CLS-44", [sized(44)], 9_800_000, 1390, 3, 640],
            ],
          ),
        },
        {
          handle: "maleki-house",
          category: "maleki",
          title: { fa: "ملکی خانگی پاشنه‌خواب", en: "House Maleki" },
          description: {
            fa: "ملکی بی‌پاشنه برای خانه و حیاط؛ نرم، خنک و زود به پا کردنی.",
            en: "A maleki without a heel for house and yard: soft, cool and quick to slip on.",
          },
          material: { fa: "پارچهٔ فشرده، نخ پنبه", en: "Pressed cloth, cotton thread" },
          pictures: ["maleki-2"],
          ...choices(
            [SIZE],
            [
              ["MLK-HSE-38", [sized(38)], 6_500_000, 930, 10, 420],
              ["MLK-HSE-41", [sized(41)], 6_500_000, 930, 12, 470],
            ],
          ),
        },
      ],
    },
  ],
};
