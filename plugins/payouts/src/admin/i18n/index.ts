import { commissionEn, commissionFa } from "./commission";
import { ledgerEn, ledgerFa } from "./ledger";

/** What Medusa's admin adds to its own translations, by area, in our two languages. */
export default {
  en: { commission: commissionEn, ledger: ledgerEn },
  fa: { commission: commissionFa, ledger: ledgerFa },
};
