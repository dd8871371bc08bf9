import type { TradeStory } from "../story";
import { COLOUR, centimetres, choices, SIZE } from "./choices";

/** Wool felt and palm-leaf mats of Kazerun. */
export const feltAndMats: TradeStory = {
  craft: {
    code: "felt-and-mats",
    name: { fa: "نمدمالی و حصیربافی", en: "Felt and palm-leaf weaving" },
    picture: "mat-1",
  },
  categories: [
    {
      handle: "felt",
      name: { fa: "نمد", en: "Felt" },
      description: {
        fa: "نمد پشمی که با آب گرم، صابون و زور بازو مالیده می‌شود.",
        en: "Wool felt, made with warm water, soap and strong arms.",
      },
      picture: "felt-1",
    },
    {
      handle: "palm-mats",
      name: { fa: "حصیر", en: "Palm-leaf weaving" },
      description: {
        fa: "زیرانداز، سبد و بادبزن از برگ نخل کازرون؛ خنک، سبک و خوش‌بو.",
        en: "Floor mats, baskets and fans from the palm leaves of Kazerun: cool, light and sweet-smelling.",
      },
      picture: "mat-1",
    },
  ],
  sellers: [
    {
      handle: "namad-e-kazerun",
      kind: "producer",
      name: { fa: "نمد کازرون", en: "Kazerun Felt" },
      county: "kazerun",
      story: {
        fa: "اسماعیل نوذری نمدمالی را از پدرش دارد و همسرش اعظم نقش‌ها را با پشم رنگی روی زمینه می‌چیند. یک نمد زیرانداز یک روز چیدن می‌خواهد و یک روز مالیدن. کارگاهشان زیرزمین خانه است و همیشه بوی صابون می‌دهد. این روزها بیشتر کلاه و دمپایی می‌سازند، چون جوان‌ها هم می‌خرند.",
        en: "Esmail Nozari has felt-making from his father, and his wife Azam lays the patterns in coloured wool. A floor felt takes one day of laying and one of rolling. Their workshop is the cellar of the house and always smells of soap. These days they make more hats and slippers, because young people buy them too.",
      },
      picture: "maker-12",
      member: { name: "اعظم نوذری", email: "namad-e-kazerun@dastranj.example" },
      products: [
        {
          handle: "felt-floor-rug",
          category: "felt",
          title: { fa: "زیرانداز نمدی نقش خورشید", en: "Sun Felt Rug" },
          description: {
            fa: "نمد ضخیم کرم با خورشیدی در میان که با پشم رنگی مالیده شده است، نه دوخته. گرما را نگه می‌دارد و صدا را می‌گیرد.",
            en: "Thick cream felt with a sun felted into the middle, not sewn on. It keeps the warmth in and the noise out.",
          },
          material: { fa: "پشم گوسفند", en: "Sheep's wool" },
          pictures: ["felt-1"],
          ...choices(
            [SIZE],
            [
              ["FLT-SUN-100", [centimetres(100, 150)], 19_500_000, 2790, 5, 3400],
              ["FLT-SUN-150", [centimetres(150, 200)], 29_800_000, 4290, 2, 6700],
            ],
          ),
        },
        {
          handle: "felt-shepherd-hat",
          category: "felt",
          title: { fa: "کلاه نمدی چوپانی", en: "Shepherd's Felt Hat" },
          description: {
            fa: "کلاه دوگوش نمدی از یک تکه، بی‌درز. در آفتاب سایه می‌اندازد و در باران آب را رد نمی‌کند.",
            en: "The two-eared felt hat, made in one piece without a seam. It gives shade in the sun and keeps out the rain.",
          },
          material: { fa: "پشم", en: "Wool" },
          pictures: ["felt-2"],
          ...choices(
            [COLOUR],
            [
              ["FLT-HAT-CRM", [{ fa: "کرم", en: "Cream" }], 6_800_000, 990, 16, 190],
              ["FLT-HAT-BRN", [{ fa: "قهوه‌ای", en: "Brown" }], 6_800_000, 990, 12, 190],
            ],
          ),
        },
        {
          handle: "felt-slippers",
          category: "felt",
          title: { fa: "دمپایی نمدی", en: "Felt Slippers" },
          description: {
            fa: "دمپایی گرم خانه با کف چرم. چند روز اول کمی تنگ است و بعد شکل پای شما را می‌گیرد.",
            en: "Warm house slippers with a leather sole. A little tight for the first days, then the shape of your own foot.",
          },
          material: { fa: "پشم، کف چرم", en: "Wool, leather sole" },
          pictures: ["felt-3"],
          ...choices(
            [SIZE],
            [
              ["FLT-SLP-S", [{ fa: "۳۶ تا ۳۸", en: "36–38" }], 7_800_000, 1150, 9, 380],
              ["FLT-SLP-M", [{ fa: "۳۹ تا ۴۱", en: "39–41" }], 7_800_000, 1150, 7, 420],
              ["FLT-SLP-L", [{ fa: "۴۲ تا ۴۴", en: "42–44" }], 7_800_000, 1150, 0, 460],
            ],
          ),
        },
        {
          handle: "felt-coaster-set",
          category: "felt",
          title: { fa: "زیرلیوانی نمدی", en: "Felt Coasters" },
          description: {
            fa: "شش زیرلیوانی گرد با شش نقش کوچک از نمدهای قدیمی. در جعبهٔ مقوایی، آمادهٔ هدیه.",
            en: "Six round coasters with six small motifs of old felts, in a card box and ready to give.",
          },
          material: { fa: "پشم", en: "Wool" },
          pictures: ["felt-4"],
          ...choices(
            [SIZE],
            [["FLT-CST-10", [{ fa: "قطر ۱۰ سانتی‌متر", en: "10 cm across" }], 4_200_000, 620, 25, 150]],
          ),
        },
      ],
    },
    {
      handle: "hasir-e-bibi-zar",
      kind: "producer",
      name: { fa: "حصیر بی‌بی زر", en: "Bibi Zar Palm Weaving" },
      county: "kazerun",
      story: {
        fa: "بی‌بی زر برگ نخل را شب در آب می‌خواباند و صبح زود، پیش از گرما، می‌بافد. نوه‌اش رعنا یاد گرفته حصیر را با نخ رنگی بدوزد و سبدهای شهری بسازد. هفت زن آبادی برگ می‌چینند و در خانهٔ خودشان می‌بافند. هیچ دو سبدی هم‌اندازهٔ هم درنمی‌آید و آن‌ها هم اصراری ندارند.",
        en: "Bibi Zar lays the palm leaves in water overnight and weaves at dawn, before the heat. Her granddaughter Rana has learned to sew the plait with coloured thread into baskets for the city. Seven women of the village cut leaves and weave in their own homes. No two baskets come out quite the same size, and nobody insists.",
      },
      picture: "maker-13",
      member: { name: "رعنا دشتی‌زاده", email: "hasir-e-bibi-zar@dastranj.example" },
      products: [
        {
          handle: "palm-floor-mat",
          category: "palm-mats",
          title: { fa: "زیرانداز حصیری", en: "Palm-Leaf Floor Mat" },
          description: {
            fa: "حصیر نرم‌باف برای ایوان، نماز یا پیک‌نیک. لوله می‌شود و در صندوق ماشین جا می‌گیرد.",
            en: "A supple mat for a veranda, for prayer or a picnic. It rolls up and fits in the boot of a car.",
          },
          material: { fa: "برگ نخل", en: "Palm leaf" },
          pictures: ["mat-1"],
          ...choices(
            [SIZE],
            [
              ["MAT-FLR-100", [centimetres(100, 180)], 5_200_000, 750, 14, 1300],
              ["MAT-FLR-180", [centimetres(180, 240)], 8_900_000, 1290, 6, 2900],
            ],
          ),
        },
        {
          handle: "palm-market-basket",
          category: "palm-mats",
          title: { fa: "سبد خرید حصیری", en: "Palm Market Basket" },
          description: {
            fa: "سبد دسته‌دار برای خرید سبزی و نان، با دوخت نخ رنگی. ته آن دولاست تا بار سنگین را نگه دارد.",
            en: "A basket with handles for herbs and bread, stitched in coloured thread. The base is doubled to carry weight.",
          },
          material: { fa: "برگ نخل، نخ پنبه", en: "Palm leaf, cotton thread" },
          pictures: ["mat-2"],
          ...choices(
            [SIZE],
            [
              ["MAT-BSK-S", [{ fa: "کوچک", en: "Small" }], 2_600_000, 380, 20, 350],
              ["MAT-BSK-M", [{ fa: "متوسط", en: "Medium" }], 3_600_000, 520, 16, 520],
              ["MAT-BSK-L", [{ fa: "بزرگ", en: "Large" }], 4_900_000, 690, 8, 740],
            ],
          ),
        },
        {
          handle: "palm-bread-tray",
          category: "palm-mats",
          title: { fa: "سینی نان حصیری", en: "Palm Bread Tray" },
          description: {
            fa: "سینی گرد با لبهٔ کوتاه که نان در آن عرق نمی‌کند. روی میز یا دیوار، هر دو خوب است.",
            en: "A round, low-rimmed tray in which bread stays dry. Good on a table and good on a wall.",
          },
          material: { fa: "برگ و ساقهٔ نخل", en: "Palm leaf and stem" },
          pictures: ["mat-3"],
          ...choices(
            [SIZE],
            [["MAT-TRY-38", [{ fa: "قطر ۳۸ سانتی‌متر", en: "38 cm across" }], 2_200_000, 320, 18, 300]],
          ),
        },
        {
          handle: "palm-hand-fan",
          category: "palm-mats",
          title: { fa: "بادبزن حصیری", en: "Palm Hand Fan" },
          description: {
            fa: "بادبزن دستی با دستهٔ چوب گز، برای ظهر تابستان و زغال کباب.",
            en: "A hand fan with a tamarisk handle, for summer noons and kebab coals.",
          },
          material: { fa: "برگ نخل، چوب گز", en: "Palm leaf, tamarisk wood" },
          pictures: ["mat-4"],
          ...choices([SIZE], [["MAT-FAN-30", [centimetres(30, 42)], 1_500_000, 220, 40, 120]]),
        },
      ],
    },
  ],
};
