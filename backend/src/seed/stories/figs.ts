import type { TradeStory } from "../story";
import { choices, grams, WEIGHT } from "./choices";

/** Dried figs of the rain-fed orchards of Estahban, Neyriz and Darab. */
export const figs: TradeStory = {
  craft: { code: "figs", name: { fa: "انجیر خشک", en: "Dried figs" }, picture: "fig-1" },
  categories: [
    {
      handle: "dried-figs",
      name: { fa: "انجیر خشک", en: "Dried figs" },
      description: {
        fa: "انجیر دیم که روی درخت می‌رسد، زیر آن پهن می‌شود و در آفتاب کوهپایه خشک می‌شود؛ بی‌قند و بی‌افزودنی.",
        en: "Rain-fed figs that ripen on the tree and dry in the hillside sun, with no sugar and nothing added.",
      },
      picture: "fig-2",
    },
  ],
  sellers: [
    {
      handle: "anjir-bagh-estahban",
      kind: "producer",
      name: { fa: "انجیر باغ سلیمی", en: "Salimi Fig Orchard" },
      county: "estahban",
      story: {
        fa: "باغ خانوادهٔ سلیمی بالای استهبان است و آبش تنها باران و برف زمستان. فاطمه سلیمی بعد از پدرش باغ را گرداند و یاد گرفت که هر درخت را به اسم بشناسد. شهریور که می‌شود، همهٔ خانواده زیر درخت‌ها پارچه پهن می‌کنند و صبر می‌کنند تا انجیر خودش بیفتد. بعد یکی‌یکی با دست جدا می‌شود: پرک، صدیک و درجه‌یک.",
        en: "The Salimi orchard lies above Estahban and drinks nothing but rain and winter snow. Fatemeh Salimi took it over from her father and learned to know every tree by name. In September the whole family spreads cloths under the trees and waits for the figs to fall by themselves. Then they are sorted by hand, one by one: opened, hundred-and-one, and first grade.",
      },
      picture: "maker-5",
      member: { name: "فاطمه سلیمی", email: "fig@dastranj.example" },
      products: [
        {
          handle: "estahban-figs-first-grade",
          category: "dried-figs",
          title: { fa: "انجیر خشک درجه‌یک استهبان", en: "First-Grade Estahban Dried Figs" },
          description: {
            fa: "دانه‌های درشت، روشن و دهان‌باز از برداشت شهریور. شب در آب بخیسانید و صبح با شیرهٔ خودش بخورید.",
            en: "Large, pale, open-mouthed figs of the September harvest. Soak them overnight and eat them in the morning with their own syrup.",
          },
          material: { fa: "انجیر سبز دیم", en: "Rain-fed green figs" },
          pictures: ["fig-1"],
          ...choices(
            [WEIGHT],
            [
              ["FIG-EST1-500", [grams(500)], 4_600_000, 690, 40, 540],
              ["FIG-EST1-1000", [grams(1000)], 8_800_000, 1290, 40, 1060],
              ["FIG-EST1-3000", [grams(3000)], 25_500_000, 3690, 12, 3150],
            ],
          ),
        },
        {
          handle: "estahban-figs-hundred-and-one",
          category: "dried-figs",
          title: { fa: "انجیر صدیک استهبان", en: "Estahban “101” Figs" },
          description: {
            fa: "درشت‌ترین دانه‌های سال که کاملاً دهان باز کرده‌اند. در جعبهٔ چوبی می‌چینیم، برای هدیه و سفرهٔ مهمان.",
            en: "The largest figs of the year, opened wide. We set them out in a wooden box, for a gift or a guest's table.",
          },
          material: { fa: "انجیر دیم دست‌چین", en: "Hand-picked rain-fed figs" },
          pictures: ["fig-2"],
          ...choices(
            [WEIGHT],
            [
              ["FIG-101-500", [grams(500)], 6_000_000, 860, 18, 720],
              ["FIG-101-1000", [grams(1000)], 12_000_000, 1690, 9, 1300],
            ],
          ),
        },
        {
          handle: "estahban-fig-pieces",
          category: "dried-figs",
          title: { fa: "پرک انجیر", en: "Opened Fig Halves" },
          description: {
            fa: "انجیرهای نرم و تخت‌شده برای صبحانه، کیک و گرانولا. راحت خرد می‌شود و دانه‌هایش زیر دندان می‌شکند.",
            en: "Soft, flattened figs for breakfast, cake and granola. They chop easily, and the seeds crackle between the teeth.",
          },
          pictures: ["fig-3"],
          ...choices(
            [WEIGHT],
            [
              ["FIG-PRK-400", [grams(400)], 2_400_000, 350, 30, 440],
              ["FIG-PRK-1000", [grams(1000)], 5_600_000, 790, 24, 1060],
            ],
          ),
        },
      ],
    },
    {
      handle: "anjirestan-cooperative",
      kind: "cooperative",
      name: { fa: "تعاونی انجیرستان", en: "Anjirestan Cooperative" },
      county: "estahban",
      story: {
        fa: "تعاونی انجیرستان را یازده باغ‌دار استهبانی راه انداختند که هر کدام به‌تنهایی برای یک سفارش بزرگ کم داشتند. انجیرها در یک سردخانهٔ کوچک جمع می‌شود، یک‌جا بوجاری می‌شود و هر خانواده به اندازهٔ بار خودش سهم می‌برد. نام باغ روی هر کیسه نوشته است. حالا سی‌وچهار خانوار عضوند و بیشترشان را زنان خانه می‌گردانند.",
        en: "Eleven orchard keepers of Estahban founded Anjirestan, since each alone had too little for a large order. The figs come together in a small cool store, are sorted in one place, and every family is paid for what it brought. The name of the orchard is written on each sack. Today thirty-four households belong to it, most of them run by women.",
      },
      picture: "maker-6",
      member: { name: "زهرا خسروی", email: "coop@dastranj.example" },
      products: [
        {
          handle: "cooperative-figs-family-sack",
          category: "dried-figs",
          title: { fa: "انجیر خشک کیسهٔ خانواده", en: "Family Sack of Dried Figs" },
          description: {
            fa: "انجیر مخلوط چند باغ، بوجاری‌شده و یکدست، در کیسهٔ پارچه‌ای. برای خانه‌ای که انجیر هر روز سر سفره است.",
            en: "Figs of several orchards, sorted and even, in a cloth sack. For a home where figs are on the table every day.",
          },
          pictures: ["fig-4"],
          ...choices(
            [WEIGHT],
            [
              ["FIG-COOP-2000", [grams(2000)], 11_800_000, 1690, 40, 2080],
              ["FIG-COOP-5000", [grams(5000)], 27_500_000, 3950, 25, 5150],
            ],
          ),
        },
        {
          handle: "cooperative-black-figs",
          category: "dried-figs",
          title: { fa: "انجیر سیاه خشک", en: "Dried Black Figs" },
          description: {
            fa: "انجیر سیاه با پوست نازک و مزهٔ شیرهٔ انگور. کنار پنیر و گردو خوب می‌نشیند.",
            en: "Black figs with a thin skin and a taste of grape syrup. They go well beside cheese and walnuts.",
          },
          pictures: ["fig-5"],
          ...choices(
            [WEIGHT],
            [
              ["FIG-BLK-500", [grams(500)], 2_900_000, 420, 22, 540],
              ["FIG-BLK-1000", [grams(1000)], 5_500_000, 790, 0, 1060],
            ],
          ),
        },
      ],
    },
    {
      handle: "khaneh-anjir-neyriz",
      kind: "producer",
      name: { fa: "خانهٔ انجیر نی‌ریز", en: "Neyriz Fig House" },
      county: "neyriz",
      story: {
        fa: "مریم پورشمسی آموزگار بود و تابستان‌ها در باغ عمویش کمک می‌کرد. پس از بازنشستگی، انباری خانه را سفید کرد و بسته‌بندی انجیر را شروع کرد. با دو زن همسایه کار می‌کند و مزدشان را همان آخر هفته می‌دهد. روی هر بسته تاریخ چیدن را با دست می‌نویسد.",
        en: "Maryam Pourshamsi was a teacher who helped in her uncle's orchard every summer. When she retired she whitewashed the storeroom of her house and began to pack figs. She works with two neighbours and pays them at the end of each week. The day of picking is written by hand on every packet.",
      },
      picture: "maker-7",
      member: { name: "مریم پورشمسی", email: "khaneh-anjir-neyriz@dastranj.example" },
      products: [
        {
          handle: "neyriz-mountain-figs",
          category: "dried-figs",
          title: { fa: "انجیر کوهی نی‌ریز", en: "Neyriz Mountain Figs" },
          description: {
            fa: "انجیرهای کوچک‌تر و شیرین‌تر دامنه‌های بلند. یک مشت آن در جیب، خستگی راه را کم می‌کند.",
            en: "The smaller, sweeter figs of the higher slopes. A handful in the pocket makes a long road shorter.",
          },
          pictures: ["fig-6"],
          ...choices(
            [WEIGHT],
            [
              ["FIG-NEY-500", [grams(500)], 3_600_000, 520, 28, 540],
              ["FIG-NEY-1000", [grams(1000)], 6_900_000, 990, 16, 1060],
            ],
          ),
        },
        {
          handle: "neyriz-fig-garland",
          category: "dried-figs",
          title: { fa: "انجیر ریسه‌ای", en: "Fig Garland" },
          description: {
            fa: "انجیرهای نخ‌کشیده، همان‌طور که مادربزرگ‌ها کنار پنجره می‌آویختند. هم زینت آشپزخانه است و هم خوراکی.",
            en: "Figs threaded on a string, as grandmothers hung them by the window. An ornament for the kitchen until it is eaten.",
          },
          pictures: ["fig-7"],
          ...choices([WEIGHT], [["FIG-GAR-600", [grams(600)], 4_800_000, 690, 15, 640]]),
        },
      ],
    },
    {
      handle: "bagh-e-darab",
      kind: "producer",
      name: { fa: "باغ داراب", en: "Darab Garden" },
      county: "darab",
      story: {
        fa: "حسین و طاهره نیکنام باغ کوچکی در دراکوه داراب دارند که نیمی انجیر است و نیمی گل محمدی. انجیر را بی‌دود گوگرد خشک می‌کنند و رنگ تیره‌ترش را دوست دارند. هرچه می‌فروشند از همان باغ است و وقتی تمام شد، تا سال بعد تمام است.",
        en: "Hossein and Tahereh Niknam keep a small garden in Darakuh, above Darab, half figs and half damask roses. They dry their figs without sulphur and like the darker colour it leaves. All they sell comes from that garden, and when it is gone it is gone until next year.",
      },
      picture: "maker-8",
      member: { name: "طاهره نیکنام", email: "bagh-e-darab@dastranj.example" },
      products: [
        {
          handle: "darab-unsulphured-figs",
          category: "dried-figs",
          title: { fa: "انجیر بی‌گوگرد داراب", en: "Unsulphured Darab Figs" },
          description: {
            fa: "انجیر تیره‌رنگ و نرم که تنها آفتاب دیده است. در ظرف دربسته و جای خنک تا یک سال می‌ماند.",
            en: "Dark, soft figs that have seen nothing but the sun. They keep for a year in a closed jar in a cool place.",
          },
          pictures: ["fig-8"],
          ...choices(
            [WEIGHT],
            [
              ["FIG-DAR-400", [grams(400)], 2_600_000, 380, 26, 440],
              ["FIG-DAR-900", [grams(900)], 5_400_000, 780, 14, 960],
            ],
          ),
        },
      ],
    },
  ],
};
