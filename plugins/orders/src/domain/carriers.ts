/** Who carries parcels, and where each of them shows how far one has come. */

export const CARRIERS = ["post", "tipax", "courier", "other"] as const;
export type Carrier = (typeof CARRIERS)[number];

/** Addresses that a tracking number is put behind; a courier of the town, and whoever else, has none. */
const TRACKED_AT: Partial<Record<Carrier, string>> = {
  post: "https://tracking.post.ir/?id=",
  tipax: "https://tipaxco.com/tracking?id=",
};

/** Where somebody follows a parcel; null where its carrier shows nothing, or is not known. */
export function trackingUrl(carrier: string | null, trackingNumber: string): string | null {
  const known = CARRIERS.find((each) => each === carrier);
  const address = known && TRACKED_AT[known];
  // On slips numbers are parted for the eye.
  const number = trackingNumber.replace(/\s+/g, "");
  return address && number ? `${address}${encodeURIComponent(number)}` : null;
}
