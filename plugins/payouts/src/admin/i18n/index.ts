import { commissionEn, commissionFa } from "./commission";
import { ledgerEn, ledgerFa } from "./ledger";
import { payoutsEn, payoutsFa } from "./payouts";
import { postingsEn, postingsFa } from "./postings";
import { statementsEn, statementsFa } from "./statements";

/** What Medusa's admin adds to its own translations, by area, in our two languages. */
export default {
  en: {
    commission: commissionEn,
    ledger: ledgerEn,
    payouts: payoutsEn,
    postings: postingsEn,
    statements: statementsEn,
  },
  fa: {
    commission: commissionFa,
    ledger: ledgerFa,
    payouts: payoutsFa,
    postings: postingsFa,
    statements: statementsFa,
  },
};
