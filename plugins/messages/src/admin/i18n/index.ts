import { en } from "./en";
import { fa } from "./fa";

/** What Medusa's admin adds to its own translations: one namespace, in our two languages. */
export default { en: { messages: en }, fa: { messages: fa } };
