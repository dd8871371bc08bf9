// Pure, and everybody's who shows what an offer comes to while it is written. Apart from the rest, since browsers run it.
export { duesOf, MOST_MONEY, type PricedTerms, quoteAmounts } from "../domain/quote/amounts";
export { MEASURES, type Measure } from "./measure";
export { LONGEST_VALIDITY } from "./quote-states";
export { PAYMENT_TERMS, type PaymentTerms } from "./wholesale-order";
