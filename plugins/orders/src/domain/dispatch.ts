import type { Tariff } from "./postage";

/** A way of shipping: by tariff, or picked up free of charge. */
export interface ShippingWay {
  code: "post" | "courier" | "abroad" | "pickup";
  /** The Persian is the option's own, the English its translation. */
  name: { fa: string; en: string };
  tariff: Tariff;
}

/** How a seller sends who lives in a country: data, given by the composition root. */
export interface DispatchPlan {
  home: { countries: string[]; ways: ShippingWay[] };
  abroad: { countries: string[]; ways: ShippingWay[] };
  pickup: ShippingWay & { currency_codes: string[] };
}

/** Plans by the country a seller lives in; who lives elsewhere has no place to send from. */
export type DispatchPlans = Readonly<Record<string, DispatchPlan>>;
