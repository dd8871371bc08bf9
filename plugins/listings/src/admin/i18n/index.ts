import { en } from "./en";
import { fa } from "./fa";

/** What Medusa's admin adds to its own translations: a namespace for listings, in our two languages. */
export default { en: { listings: en }, fa: { listings: fa } };
