import type { TradeStory } from "../story";
import { choices, pieces, SIZE } from "./choices";

/** Sweet and dry breads of Fasa and Marvdasht. */
export const bread: TradeStory = {
  craft: { code: "bread", name: { fa: "نان سنتی", en: "Traditional bread" }, picture: "bread-1" },
  categories: [
    {
      handle: "bread",
      name: { fa: "نان و کلوچهٔ نانی", en: "Bread and bread cookies" },
      description: {
        fa: "نان شیرین فسا و نان‌های خشک مرودشت که هفته‌ها می‌مانند.",
        en: "The sweet bread of Fasa and the dry breads of Marvdasht, which keep for weeks.",
      },
      picture: "bread-1",
    },
  ],
  sellers: [
    {
      handle: "nan-e-fasa-ye-madar",
      kind: "producer",
      name: { fa: "نان فسای مادر", en: "Mother's Fasa Bread" },
      county: "fasa",
      story: {
        fa: "اکرم شبانی هر روز پیش از نماز صبح خمیر را با شیر و زیره می‌گیرد. نان فسا باید دو بار ور بیاید و این را نمی‌شود جلو انداخت. دخترش نقش روی نان را با پر مرغ و زعفران می‌زند. ظهر که می‌شود، بوی آن تا سر کوچه رفته است.",
        en: "Every day before the morning prayer Akram Shabani kneads her dough with milk and cumin. Fasa bread must rise twice, and that cannot be hurried. Her daughter brushes the pattern with a feather and saffron. By noon the smell has reached the end of the lane.",
      },
      picture: "maker-7",
      member: { name: "اکرم شبانی", email: "nan-e-fasa-ye-madar@dastranj.example" },
      products: [
        {
          handle: "fasa-sweet-bread",
          category: "bread",
          title: { fa: "نان شیرین فسا", en: "Fasa Sweet Bread" },
          description: {
            fa: "نان نرم و کمی شیرین با زیره و روکش زعفران. با چای عصر یا شیر صبح.",
            en: "Soft, faintly sweet bread with cumin and a saffron glaze. With afternoon tea or morning milk.",
          },
          pictures: ["bread-1"],
          ...choices(
            [SIZE],
            [
              ["BRD-FAS-06", [pieces(6)], 1_300_000, 190, 24, 760],
              ["BRD-FAS-12", [pieces(12)], 2_400_000, 340, 16, 1480],
            ],
          ),
        },
        {
          handle: "fasa-sesame-bread",
          category: "bread",
          title: { fa: "نان فسای کنجدی", en: "Sesame Fasa Bread" },
          description: {
            fa: "کم‌شیرین‌تر و پرکنجد، برای کنار پنیر و سبزی. در فریزر تا دو ماه می‌ماند.",
            en: "Less sweet and thick with sesame, for cheese and herbs. It keeps two months in a freezer.",
          },
          pictures: ["bread-2"],
          ...choices([SIZE], [["BRD-SES-08", [pieces(8)], 1_600_000, 230, 18, 980]]),
        },
      ],
    },
    {
      handle: "tanur-e-marvdasht",
      kind: "producer",
      name: { fa: "تنور مرودشت", en: "Marvdasht Oven" },
      county: "marvdasht",
      story: {
        fa: "طیبه کریمی آرد را از گندم زمین خودشان در دشت مرودشت می‌گیرد و در آسیاب ده آرد می‌کند. تنور گلی را خودش با خاک رس و موی بز ساخته است. نان تیری‌اش برای سفر است و کلوچه‌اش برای بچه‌هایی که دور تنور می‌ایستند.",
        en: "Tayebeh Karimi has flour from her family's own wheat on the plain of Marvdasht, ground at the village mill. She built the clay oven herself, with earth and goat's hair. Her thin bread is for journeys, her cookies for the children who stand around the oven.",
      },
      picture: "maker-8",
      member: { name: "طیبه کریمی", email: "tanur-e-marvdasht@dastranj.example" },
      products: [
        {
          handle: "tiri-thin-bread",
          category: "bread",
          title: { fa: "نان تیری خشک", en: "Dry Tiri Flatbread" },
          description: {
            fa: "نان نازک عشایری که با تیر چوبی باز می‌شود. کمی آب بپاشید تا دوباره نرم شود.",
            en: "The nomads' thin bread, opened with a wooden rod. Sprinkle it with water and it softens again.",
          },
          pictures: ["bread-3"],
          ...choices(
            [SIZE],
            [
              ["BRD-TIR-10", [pieces(10)], 1_200_000, 170, 32, 700],
              ["BRD-TIR-20", [pieces(20)], 2_200_000, 310, 20, 1360],
            ],
          ),
        },
        {
          handle: "oven-cookies-marvdasht",
          category: "bread",
          title: { fa: "کلوچهٔ تنوری", en: "Clay-Oven Cookies" },
          description: {
            fa: "کلوچهٔ ساده با زیرهٔ سیاه و کرهٔ محلی، مهرخورده با مهر چوبی مادربزرگ.",
            en: "Plain cookies with black cumin and village butter, stamped with grandmother's wooden stamp.",
          },
          pictures: ["cookie-3"],
          ...choices([SIZE], [["BRD-COK-15", [pieces(15)], 1_400_000, 200, 22, 820]]),
        },
      ],
    },
  ],
};
