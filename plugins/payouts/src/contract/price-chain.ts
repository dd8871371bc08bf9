import type { ChainLink } from "@dastranj/money";

/** Where the money for one piece goes, at its price and by the terms of this moment. Amounts are whole smallest units as text; the parts sum to `paid`. */
export interface PriceChain {
  variant_id: string;
  /** Its price, tax included, without a discount and without its way. */
  paid: string;
  /** `declared`: its maker said so; else it follows from the terms. */
  parts: { link: ChainLink; amount: string; declared: boolean }[];
}

/** `GET /store/listings/:handle/price-chain?region_id=`: of goods on sale whose seller agreed to it, in a region's currency; else not found. */
export interface StorePriceChainAnswer {
  currency_code: string;
  decimals: number;
  /** Of the variants that are sold there. */
  price_chains: PriceChain[];
}

/** `GET /seller/listings/:id/price-chain`: of a listing of hers in the home currency, whether buyers see it or not. */
export type SellerPriceChainAnswer = StorePriceChainAnswer;
