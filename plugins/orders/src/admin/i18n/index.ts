import { releaseEn, releaseFa } from "./release";
import { reviewsEn, reviewsFa } from "./reviews";

/** What Medusa's admin adds to its own translations: a namespace for each thing that operators see of sellers' orders. */
export default {
  en: { orderParts: releaseEn, reviews: reviewsEn },
  fa: { orderParts: releaseFa, reviews: reviewsFa },
};
