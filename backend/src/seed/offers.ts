/** What the demonstration's goods tell of themselves beyond their stories: attributes and wholesale prices. */
export interface OfferStory {
  attributes?: Record<string, string | number | string[]>;
  /** From so many pieces on, so many percent less. */
  wholesale?: [minQuantity: number, percent: number][];
  /** Her material is so many percent of the price, and she shows buyers where their money goes. */
  material?: number;
}

const PLANT_DYED = { dye: "natural", warp: "wool", pile: "wool" };
const KEEPS = (days: number, storage = "dry_cool") => ({ storage, best_before_days: days });

/** By the handle of the product. */
export const OFFERS: Record<string, OfferStory> = {
  "rug-three-medallions": {
    attributes: { ...PLANT_DYED, knots_per_10cm: 42, weaver: "پروین بهمنی", length_cm: 250, width_cm: 160 },
  },
  "rug-thousand-flowers": {
    attributes: { ...PLANT_DYED, knots_per_10cm: 50, weaver: "پروین بهمنی", length_cm: 260, width_cm: 170 },
  },
  "rug-entrance-madder": {
    attributes: { ...PLANT_DYED, knots_per_10cm: 36, weaver: "پروین بهمنی" },
  },
  "rug-peacock-garden": {
    attributes: { ...PLANT_DYED, knots_per_10cm: 45, weaver: "صنم جهانگیری", length_cm: 220, width_cm: 150 },
  },
  "rug-runner-boteh": {
    attributes: { dye: "mixed", warp: "cotton", pile: "wool", knots_per_10cm: 34, weaver: "صنم جهانگیری" },
  },
  "jajim-bed-throw": { attributes: { dye: "natural", warp: "wool" } },
  "jajim-korsi-cover": { attributes: { dye: "natural", warp: "wool" } },
  "gabbeh-lion": { attributes: { ...PLANT_DYED, knots_per_10cm: 22 }, material: 22 },
  "gabbeh-indigo-night": { attributes: { ...PLANT_DYED, knots_per_10cm: 24 } },
  "kilim-lozenge-madder": { attributes: { dye: "natural", warp: "wool" }, material: 28 },
  "khatam-photo-frame": { attributes: { finish: "polished" }, material: 35 },
  "fasa-sweet-bread": {
    attributes: {
      ingredients: "آرد گندم، شکر، روغن، تخم‌مرغ، هل",
      allergens: ["gluten", "eggs"],
      ...KEEPS(20, "room"),
    },
    wholesale: [
      [12, 10],
      [48, 18],
    ],
  },
  "fasa-sesame-bread": {
    attributes: { ingredients: "آرد گندم، کنجد، شکر", allergens: ["gluten", "sesame"], ...KEEPS(20, "room") },
    material: 46,
  },
  "masqati-saffron-almond": {
    attributes: {
      ingredients: "نشاسته، شکر، کره، گلاب، زعفران، بادام",
      allergens: ["milk", "nuts"],
      ...KEEPS(14, "fridge"),
    },
  },
  "pomegranate-paste": { attributes: { ingredients: "آب انار", ...KEEPS(365, "fridge") } },
  "meymand-rosewater-daily": {
    attributes: { ingredients: "گلاب از گل محمدی", ...KEEPS(540) },
    wholesale: [
      [12, 8],
      [60, 15],
    ],
  },
  "milkvetch-honey": { attributes: { harvest_year: 1405, grade: "first", ...KEEPS(730, "room") } },
  "estahban-figs-first-grade": {
    attributes: { harvest_year: 1405, grade: "first", ...KEEPS(365) },
    wholesale: [
      [10, 8],
      [50, 14],
    ],
  },
  "cooperative-figs-family-sack": {
    attributes: { harvest_year: 1405, grade: "mixed", ...KEEPS(365) },
    wholesale: [[10, 12]],
  },
  jowzqand: { attributes: { ingredients: "هلوی خشک، گردو، شکر، هل", allergens: ["nuts"], ...KEEPS(120) } },
};
