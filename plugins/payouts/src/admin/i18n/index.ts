import { ledgerEn, ledgerFa } from "./ledger";
import { postingsEn, postingsFa } from "./postings";

/** What Medusa's admin adds to its own translations, by area, in our two languages. */
export default {
  en: { ledger: ledgerEn, postings: postingsEn },
  fa: { ledger: ledgerFa, postings: postingsFa },
};
