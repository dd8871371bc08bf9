import { trackingUrl } from "../domain/carriers";

/** Medusa's labels want an address even where a carrier shows nothing. */
const NOWHERE = "#";

/** The label of a parcel, as Medusa's fulfilments keep it. */
export function labelOf(carrier: string | null, tracking_number: string) {
  return {
    tracking_number,
    tracking_url: trackingUrl(carrier, tracking_number) ?? NOWHERE,
    label_url: NOWHERE,
  };
}
