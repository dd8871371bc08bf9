import type { Promised } from "./pool";
import type { WholesaleOrderAnswer } from "./quotes";
import type { PaymentTerms } from "./wholesale-order";

/** Buying of a pool at the price of its tier, without a quote. Money is whole smallest units as text, quantities the measure's smallest. */

/** `GET /store/pools/:handle/purchase?company_id=&quantity=&grades=&deliver_by=`: what it comes to, to the last unit. */
export interface DirectPriceAnswer {
  quantity: number;
  currency_code: string;
  unit_price: string;
  goods_total: string;
  shipping_total: string;
  tax_goods_bp: number;
  tax_shipping_bp: number;
  tax_total: string;
  total: string;
  deposit: string;
  rest: string;
  payment_terms: PaymentTerms;
  /** The buyer collects it at the hub. */
  is_collected: boolean;
  /** From which day on it can be delivered, or how much is missing. */
  promised: Promised;
}

/** `POST /store/pools/:handle/orders`: 201, 200 where it was ordered before, or 202 where one of these people has to grant it first. */
export interface DirectOrderAnswer {
  outcome: "ordered" | "already_ordered" | "needs_approval";
  by: string[];
  /** Null while it waits for an approver. */
  order: WholesaleOrderAnswer | null;
}
