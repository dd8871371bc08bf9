import type { CountyStory } from "./story";

/** The counties of Fars where the demonstration's producers live. */
export const COUNTIES: CountyStory[] = [
  county(
    "shiraz",
    "شیراز",
    "Shiraz",
    "خاتم، عرق بهارنارنج و کلوچهٔ مسقطی",
    "Khatam inlay, orange-blossom water and masqati cookies",
  ),
  county(
    "abadeh",
    "آباده",
    "Abadeh",
    "منبت چوب گلابی و گیوهٔ دست‌باف",
    "Pear-wood carving and hand-woven giveh shoes",
  ),
  county(
    "firuzabad",
    "فیروزآباد",
    "Firuzabad",
    "گلیم و گبهٔ قشقایی و گلاب میمند",
    "Qashqai kilims and gabbehs, and Meymand rosewater",
  ),
  county(
    "estahban",
    "استهبان",
    "Estahban",
    "انجیر دیم از باغ‌های کوهپایه",
    "Rain-fed figs from hillside orchards",
  ),
  county("jahrom", "جهرم", "Jahrom", "خرمای شاهانی و لیموعمانی", "Shahani dates and sun-dried limes"),
  county("larestan", "لارستان", "Larestan", "خوس‌بافی و مسقطی لاری", "Metallic-ribbon work and Lari masqati"),
  county("neyriz", "نی‌ریز", "Neyriz", "بادام و انجیر کوهستان", "Almonds and figs of the mountains"),
  county("fasa", "فسا", "Fasa", "نان شیرین فسایی", "The sweet bread of Fasa"),
  county("kazerun", "کازرون", "Kazerun", "حصیر نخل، نمد و ملکی", "Palm-leaf mats, felt and maleki shoes"),
  county(
    "bavanat",
    "بوانات",
    "Bavanat",
    "گردوی درهٔ بوان و جوزقند",
    "Walnuts of the Bavan valley and stuffed dried peaches",
  ),
  county(
    "qir-o-karzin",
    "قیروکارزین",
    "Qir-o-Karzin",
    "قالی قشقایی و جاجیم",
    "Qashqai rugs and jajim weaving",
  ),
  county(
    "zarrin-dasht",
    "زرین‌دشت",
    "Zarrin Dasht",
    "گبه‌های پرپشم و رنگ گیاهی",
    "Deep-piled gabbehs in plant dyes",
  ),
  county("darab", "داراب", "Darab", "گلاب دراکوه و انجیر", "Rosewater of Darakuh, and figs"),
  county(
    "arsanjan",
    "ارسنجان",
    "Arsanjan",
    "انار و رب انار دیگی",
    "Pomegranates and slow-cooked pomegranate paste",
  ),
  county(
    "eqlid",
    "اقلید",
    "Eqlid",
    "عسل گون و آویشن دشت‌های خنک",
    "Honey of milkvetch and thyme from cool highlands",
  ),
  county(
    "marvdasht",
    "مرودشت",
    "Marvdasht",
    "گندم دشت تخت جمشید و نان خانگی",
    "Wheat of the Persepolis plain and home-baked bread",
  ),
];

function county(code: string, fa: string, en: string, knownForFa: string, knownForEn: string): CountyStory {
  return { code, name: { fa, en }, knownFor: { fa: knownForFa, en: knownForEn }, picture: `county-${code}` };
}
