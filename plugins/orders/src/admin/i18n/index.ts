import { fulfilEn, fulfilFa } from "./fulfil";
import { releaseEn, releaseFa } from "./release";
import { returnsEn, returnsFa } from "./returns";
import { reviewsEn, reviewsFa } from "./reviews";

/** What Medusa's admin adds to its own translations: a namespace for each thing that operators see of sellers' orders. */
export default {
  en: { orderParts: releaseEn, orderReturns: returnsEn, partDelivery: fulfilEn, reviews: reviewsEn },
  fa: { orderParts: releaseFa, orderReturns: returnsFa, partDelivery: fulfilFa, reviews: reviewsFa },
};
