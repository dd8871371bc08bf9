import type { TradeStory } from "../story";
import { choices, grams, millilitres, VOLUME, WEIGHT } from "./choices";

/** Rosewater of Meymand and Darab, and the herb distillates of Shiraz. */
export const rosewaterAndDistillates: TradeStory = {
  craft: {
    code: "rosewater-and-distillates",
    name: { fa: "گلاب و عرقیات", en: "Rosewater and distillates" },
    picture: "rosewater-1",
  },
  categories: [
    {
      handle: "rosewater",
      name: { fa: "گلاب", en: "Rosewater" },
      description: {
        fa: "گلاب گل محمدی که سحرگاه چیده و همان روز در دیگ مسی تقطیر می‌شود.",
        en: "Rosewater of damask roses, picked at dawn and distilled in a copper still the same day.",
      },
      picture: "rosewater-1",
    },
    {
      handle: "distillates",
      name: { fa: "عرقیات", en: "Herb distillates" },
      description: {
        fa: "عرق بهارنارنج، نسترن، بیدمشک و شاطره برای شربت‌های تابستان.",
        en: "Waters of orange blossom, dog rose, musk willow and fumitory for summer sherbets.",
      },
      picture: "distillate-1",
    },
  ],
  sellers: [
    {
      handle: "golab-e-meymand",
      kind: "producer",
      name: { fa: "گلاب خانهٔ میمند", en: "Meymand Rose House" },
      county: "firuzabad",
      story: {
        fa: "در میمند، اردیبهشت همه پیش از آفتاب در گلستانند. خدیجه امیری و چهار خواهرش گل را تا ساعت هشت می‌چینند، چون بعد از آن عطرش می‌پرد. دیگ مسی‌شان یادگار پدر است و سی کیلو گل می‌گیرد. از هر دیگ، شیشهٔ اول را برای همسایه‌ها کنار می‌گذارند.",
        en: "In Meymand, everybody is among the roses before sunrise in May. Khadijeh Amiri and her four sisters pick until eight, for after that the scent flies off. Their copper still was their father's and takes thirty kilos of petals. The first bottle of each batch is put aside for the neighbours.",
      },
      picture: "maker-16",
      member: { name: "خدیجه امیری", email: "golab-e-meymand@dastranj.example" },
      products: [
        {
          handle: "meymand-rosewater-first-run",
          category: "rosewater",
          title: { fa: "گلاب دوآتشهٔ میمند", en: "Twice-Distilled Meymand Rosewater" },
          description: {
            fa: "گلابی که یک بار دیگر با گل تازه تقطیر شده است؛ پرعطر و غلیظ. برای شله‌زرد و حلوا چند قاشق بس است.",
            en: "Rosewater distilled a second time over fresh petals: full and strong. A few spoons are enough for sholeh zard or halva.",
          },
          pictures: ["rosewater-1"],
          ...choices(
            [VOLUME],
            [
              ["ROS-TWO-500", [millilitres(500)], 1_650_000, 240, 30, 820],
              ["ROS-TWO-1000", [millilitres(1000)], 2_950_000, 420, 22, 1480],
            ],
          ),
        },
        {
          handle: "meymand-rosewater-daily",
          category: "rosewater",
          title: { fa: "گلاب روزانهٔ میمند", en: "Everyday Meymand Rosewater" },
          description: {
            fa: "گلاب سبک برای شربت و چای، و برای آن‌که روی گردگیری عید کمی عطر بپاشید.",
            en: "A light rosewater for sherbet and tea, and for a little scent after the spring cleaning.",
          },
          pictures: ["rosewater-2"],
          ...choices([VOLUME], [["ROS-DAY-1000", [millilitres(1000)], 1_250_000, 180, 40, 1120]]),
        },
        {
          handle: "dried-rose-petals",
          category: "rosewater",
          title: { fa: "گلبرگ خشک گل محمدی", en: "Dried Damask Rose Petals" },
          description: {
            fa: "گلبرگ خشک‌شده در سایه برای چای، ماست و آرد نخودچی. رنگش را نگه داشته است.",
            en: "Petals dried in the shade for tea, yoghurt and chickpea sweets. They have kept their colour.",
          },
          pictures: ["rosewater-3"],
          ...choices(
            [WEIGHT],
            [
              ["ROS-PET-050", [grams(50)], 1_100_000, 160, 26, 90],
              ["ROS-PET-100", [grams(100)], 2_000_000, 290, 13, 150],
            ],
          ),
        },
      ],
    },
    {
      handle: "golab-e-darakuh",
      kind: "producer",
      name: { fa: "گلاب دراکوه", en: "Darakuh Rosewater" },
      county: "darab",
      story: {
        fa: "گل‌های دراکوه داراب دیم است و کم‌آب، برای همین گلابش تند و ماندگار است. نسرین و شوهرش علی‌اکبر دستگاه کوچکی در حیاط دارند و گل باغ‌های همسایه را هم می‌خرند. پول گل را همان صبح، سر باغ و رو در رو می‌دهند.",
        en: "The roses of Darakuh live on rain alone, so their water is sharp and lasting. Nasrin and her husband Aliakbar keep a small still in the yard and buy their neighbours' roses too. They pay for the petals the same morning, in the garden, face to face.",
      },
      picture: "maker-17",
      member: { name: "نسرین رنجبر", email: "golab-e-darakuh@dastranj.example" },
      products: [
        {
          handle: "darakuh-rosewater",
          category: "rosewater",
          title: { fa: "گلاب دیم دراکوه", en: "Rain-Fed Darakuh Rosewater" },
          description: {
            fa: "گلاب گل دیم در شیشهٔ تیره که عطرش تا سال بعد می‌ماند. سال تقطیر روی برچسب نوشته شده است.",
            en: "Water of rain-fed roses in dark glass, fragrant until the next harvest. The label names its year.",
          },
          pictures: ["rosewater-4"],
          ...choices(
            [VOLUME],
            [
              ["ROS-DRK-500", [millilitres(500)], 1_500_000, 220, 24, 830],
              ["ROS-DRK-1000", [millilitres(1000)], 2_700_000, 390, 0, 1500],
            ],
          ),
        },
        {
          handle: "rose-petal-jam",
          category: "rosewater",
          title: { fa: "مربای گل محمدی", en: "Rose Petal Jam" },
          description: {
            fa: "گلبرگ تازه با شکر و آبلیمو، آرام پخته تا گلبرگ‌ها شفاف شوند. با خامه و نان گرم.",
            en: "Fresh petals cooked slowly with sugar and lime until they turn clear. With cream and warm bread.",
          },
          pictures: ["rosewater-5"],
          ...choices([VOLUME], [["ROS-JAM-300", [millilitres(300)], 1_400_000, 200, 20, 560]]),
        },
      ],
    },
    {
      handle: "araghiat-e-narenjestan",
      kind: "producer",
      name: { fa: "عرقیات نارنجستان", en: "Narenjestan Distillates" },
      county: "shiraz",
      story: {
        fa: "مینا زارع در حیاط خانهٔ پدری‌اش در شیراز سه درخت نارنج دارد و فروردین با همسایه‌ها بهار آن‌ها را می‌تکاند. بخشی را مربا می‌کند و بقیه به دیگ عرق‌گیری می‌رود. نسخهٔ شربت‌هایش را مادرش روی تقویم دیواری نوشته بود و همان را چاپ کرده روی برچسب زده است.",
        en: "Mina Zare has three bitter-orange trees in the yard of her father's house in Shiraz, and in April she shakes down the blossom with her neighbours. Some becomes jam, and the rest goes into the still. Her mother had written the sherbet recipes on a wall calendar; Mina prints them on the labels.",
      },
      picture: "maker-18",
      member: { name: "مینا زارع", email: "araghiat-e-narenjestan@dastranj.example" },
      products: [
        {
          handle: "orange-blossom-water",
          category: "distillates",
          title: { fa: "عرق بهارنارنج", en: "Orange-Blossom Water" },
          description: {
            fa: "بوی فروردین شیراز در شیشه. یک قاشق در چای، دو قاشق در شربت.",
            en: "The smell of Shiraz in April, in a bottle. One spoon for tea, two for sherbet.",
          },
          pictures: ["distillate-1"],
          ...choices(
            [VOLUME],
            [
              ["DST-ORB-500", [millilitres(500)], 1_350_000, 190, 34, 800],
              ["DST-ORB-1000", [millilitres(1000)], 2_400_000, 340, 28, 1450],
            ],
          ),
        },
        {
          handle: "dog-rose-water",
          category: "distillates",
          title: { fa: "عرق نسترن", en: "Dog-Rose Water" },
          description: {
            fa: "عرق ملایم گل نسترن برای شربت خنک با تخم شربتی و کمی شکر.",
            en: "A gentle water of dog rose for a cool sherbet with basil seeds and a little sugar.",
          },
          pictures: ["distillate-2"],
          ...choices([VOLUME], [["DST-NAS-1000", [millilitres(1000)], 1_800_000, 260, 25, 1450]]),
        },
        {
          handle: "musk-willow-water",
          category: "distillates",
          title: { fa: "عرق بیدمشک", en: "Musk-Willow Water" },
          description: {
            fa: "از شکوفهٔ زودرس بیدمشک، لطیف و کمی شیرین. با نبات و آب سرد بنوشید.",
            en: "From the early catkins of the musk willow, delicate and faintly sweet. Drink it with rock sugar and cold water.",
          },
          pictures: ["distillate-3"],
          ...choices(
            [VOLUME],
            [
              ["DST-MSK-500", [millilitres(500)], 1_250_000, 180, 18, 800],
              ["DST-MSK-1000", [millilitres(1000)], 2_200_000, 310, 12, 1450],
            ],
          ),
        },
        {
          handle: "four-waters-box",
          category: "distillates",
          title: { fa: "جعبهٔ چهار عرق", en: "Box of Four Waters" },
          description: {
            fa: "چهار شیشهٔ کوچک بهارنارنج، نسترن، بیدمشک و شاطره در جعبهٔ چوبی. برای آن‌که اول بچشید و بعد انتخاب کنید.",
            en: "Four small bottles of orange blossom, dog rose, musk willow and fumitory in a wooden box: taste first, then choose.",
          },
          pictures: ["distillate-4"],
          ...choices(
            [VOLUME],
            [
              [
                "DST-BOX-4",
                [{ fa: "۴ شیشهٔ ۲۵۰ میلی‌لیتری", en: "4 bottles of 250 ml" }],
                2_500_000,
                360,
                16,
                1900,
              ],
            ],
          ),
        },
      ],
    },
  ],
};
