import { receiptsEn, receiptsFa } from "./receipts";

/** What Medusa's admin adds to its own translations, by area, in our two languages. */
export default { en: { disputedReceipts: receiptsEn }, fa: { disputedReceipts: receiptsFa } };
