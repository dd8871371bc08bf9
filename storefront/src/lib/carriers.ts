/** How a parcel may travel, as its seller says it. */
export const CARRIERS = ["post", "tipax", "courier", "other"] as const;
export type Carrier = (typeof CARRIERS)[number];

/** Whether a word names one of our carriers. */
export const isCarrier = (text: string | null): text is Carrier => CARRIERS.some((each) => each === text);
