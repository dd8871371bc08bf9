import { claimsEn, claimsFa } from "./claims";
import { companiesEn, companiesFa } from "./companies";
import { receiptsEn, receiptsFa } from "./receipts";

/** What Medusa's admin adds to its own translations, by area, in our two languages. */
export default {
  en: { companies: companiesEn, disputedReceipts: receiptsEn, claims: claimsEn },
  fa: { companies: companiesFa, disputedReceipts: receiptsFa, claims: claimsFa },
};
