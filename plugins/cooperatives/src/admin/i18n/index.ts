import { companiesEn, companiesFa } from "./companies";

/** What Medusa's admin adds to its own translations, by area, in our two languages. */
export default { en: { companies: companiesEn }, fa: { companies: companiesFa } };
