import { en } from "./en";
import { fa } from "./fa";
import { policiesEn, policiesFa } from "./licence-policies";

/** What Medusa's admin adds to its own translations: a namespace for sellers and one for licence policies, in our two languages. */
export default {
  en: { sellers: en, licencePolicies: policiesEn },
  fa: { sellers: fa, licencePolicies: policiesFa },
};
