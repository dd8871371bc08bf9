import { releaseEn, releaseFa } from "./release";
import { returnsEn, returnsFa } from "./returns";

/** What Medusa's admin adds to its own translations: a namespace for each thing that operators see of sellers' orders. */
export default {
  en: { orderParts: releaseEn, orderReturns: returnsEn },
  fa: { orderParts: releaseFa, orderReturns: returnsFa },
};
