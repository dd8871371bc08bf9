/** The two markets: Iran pays in rials, abroad in euros. */
export const REGIONS = ["irr", "eur"] as const;
export type Region = (typeof REGIONS)[number];

/** Where the browser remembers the visitor's choice. */
export const REGION_KEY = "dastranj-region";

/** Whether the text is a region. */
export function isRegion(value: unknown): value is Region {
  return value === "irr" || value === "eur";
}

/**
 * Runs in the page's head before anything is painted: says on <html> which prices are seen. Persian readers buy in
 * Iran, others abroad, until they say otherwise.
 * The same text on every page, so that a content security policy can allow it by its hash.
 */
export const REGION_SCRIPT = `(function(d){var r;try{r=localStorage.getItem("${REGION_KEY}")}catch(e){}d.dataset.region=r==="irr"||r==="eur"?r:d.lang==="fa"?"irr":"eur"})(document.documentElement)`;
