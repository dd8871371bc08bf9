export type ListingStateName = "proposed" | "published" | "rejected" | "off_sale";

/** What is done with a listing as a whole. `submit` is sending a version of one that is not on sale. */
export type ListingVerb = "submit" | "approve" | "reject" | "take_off" | "put_on" | "withdraw" | "remove";

/** From where each verb may be done. Where it leads depends on whether the office looks first: see `nextState`. */
const FROM: Readonly<Record<ListingVerb, readonly ListingStateName[]>> = {
  submit: ["proposed", "rejected", "off_sale"],
  approve: ["proposed"],
  reject: ["proposed"],
  take_off: ["published"],
  put_on: ["off_sale"],
  withdraw: ["proposed"],
  remove: ["off_sale", "rejected"],
};

/** Whether a verb may be done in a state. */
export function mayDo(verb: ListingVerb, state: ListingStateName): boolean {
  return FROM[verb].includes(state);
}

/**
 * Where a verb leads, or null when it may not be done.
 *
 * @param looksFirst whether the office looks at this version before it is on sale
 */
export function nextState(
  verb: Exclude<ListingVerb, "remove">,
  state: ListingStateName,
  looksFirst: boolean,
): ListingStateName | null {
  if (!mayDo(verb, state)) return null;
  switch (verb) {
    case "submit":
      // What she took off stays off until she puts it on.
      if (state === "off_sale") return "off_sale";
      return looksFirst ? "proposed" : "published";
    case "put_on":
      return looksFirst ? "proposed" : "published";
    case "approve":
      return "published";
    case "reject":
      return "rejected";
    case "take_off":
    case "withdraw":
      return "off_sale";
  }
}

/** How Medusa's product stands while the listing stands so. */
export const PRODUCT_STATUS = {
  proposed: "proposed",
  published: "published",
  rejected: "rejected",
  off_sale: "draft",
} as const satisfies Record<ListingStateName, string>;
