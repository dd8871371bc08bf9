import { releaseEn, releaseFa } from "./release";

/** What Medusa's admin adds to its own translations: a namespace for each thing that operators see of sellers' orders. */
export default { en: { orderParts: releaseEn }, fa: { orderParts: releaseFa } };
