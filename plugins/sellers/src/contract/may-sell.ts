import type { MedusaContainer } from "@medusajs/framework/types";

/** Name under which the module of licence policies is registered in the container; its service is `MaySell`. */
export const LICENCE_POLICY_MODULE = "licence_policy";

/** A paper that the policy in force asks of the holder of a licence. */
export interface RequiredPaper {
  type: string;
  /** The wanted categories that it is asked for. */
  categories: string[];
  /** So many months after its issue it runs out, whatever stands on it; null: only by what stands on it. */
  valid_months: number | null;
}

/** Why a sale is refused: the codes of `domain/may-sell.ts`, and for a product that lies in no category `category_missing`. */
export type SaleRefusalCode =
  | "seller_not_selling"
  | "no_policy_in_force"
  | "licence_missing"
  | "licence_class_unknown"
  | "licence_not_yet_valid"
  | "licence_expired"
  | "category_missing"
  | "category_not_allowed"
  | "category_not_on_licence"
  | "product_not_on_licence"
  | "paper_missing"
  | "paper_expired"
  | "inspection_missing"
  | "cold_storage_not_allowed"
  | "channel_not_allowed"
  | "buyer_not_admitted"
  | "ship_scope_exceeded"
  | "cap_reached";

export interface SaleWarningCode {
  code: "cap_near" | "cap_passed" | "cap_in_other_currency";
  /** Names the cap, by jurisdiction, version and class. */
  rule: string;
  /** Names the period that the cap counts in. */
  period: string;
}

/** One product that a seller is about to sell. */
export interface Sale {
  seller_id: string;
  product_id: string;
  /** Whole smallest units of the sales' currency; null when nothing is sold yet and no cap is asked. */
  amount: number | null;
}

/** What a seller sold in a currency since an instant, in whole smallest units. */
export interface SoldQuestion {
  seller_id: string;
  currency_code: string;
  since: Date;
  /** Only these products; null for all. */
  product_ids: string[] | null;
  /** But for the orders that these baskets became. */
  except_carts: string[];
}

/** Sales as they are judged together: each counts towards the caps of the next. */
export interface SalesToJudge {
  sales: Sale[];
  currency_code: string;
  channel: {
    trade: "retail" | "wholesale" | "consignment";
    place: "online" | "in_person";
    buyer_kind: string | null;
  };
  /** Null while nobody has said where they go. */
  ship_to: { country: string; province: string | null; county: string | null } | null;
  now: Date;
  /** Without it no cap is asked. */
  soldSoFar?: (question: SoldQuestion) => Promise<number>;
}

/** What was found of a sale; a refusal says by which rule, and where that is read. */
export type SaleVerdict =
  | { allowed: true; warnings: SaleWarningCode[] }
  | { allowed: false; code: SaleRefusalCode; rule: string; source: string };

export type JudgedSale = Sale & { seller_name: { fa: string; en: string } } & SaleVerdict;

/** Goods that a seller is about to offer: nothing is sold yet, so no cap is asked. */
export interface Offer {
  seller_id: string;
  /** Handle of the category that they will lie in. */
  category: string;
  /** Where the product stands already, what it says of itself (cold storage, registration) counts. */
  product_id: string | null;
  trade: "retail" | "wholesale";
}

/** `reviewed`: the policy has the office look at listings of the category before they are on sale. */
export type JudgedOffer = Offer & { reviewed: boolean } & SaleVerdict;

/** Where the policy that binds a seller is in force. */
export interface SellerHome {
  seller_id: string;
  jurisdiction: string;
  time_zone: string;
  country: string;
  /** ISO 3166-2. */
  province: string;
}

/** What must stand on the label of a seller's goods of a category. */
export interface LabelRule {
  template: { fa: string; en: string };
  licence_number: string;
  licence_class: string;
}

/** Something that a seller sold. */
export interface SoldGoods {
  seller_id: string;
  /** Null where nobody knows any more what it was. */
  product_id: string | null;
  sold_at: Date;
}

/** Until when goods may come back; working days are those of the country that the seller's home lies in. */
export interface ReturnRule {
  /** So many working days after she has them the buyer may change her mind, unless they are exempt. */
  withdrawal_days: number;
  exempt: boolean;
  /** So many working days she may say that they are faulty. */
  fault_days: number;
  /** So many days the seller has to answer, the buyer to send, and the buyer to take a refusal to the office. */
  answer_within_days: number;
  send_within_days: number;
  dispute_within_days: number;
  /** So much the way back may cost at most, by currency, in its major unit. */
  postage_limits: Record<string, number>;
  rule: string;
  source: string;
}

/** The service of the module of licence policies, as others see it. */
export interface MaySell {
  /** Has the policies that come with the product stand there, if none does. */
  loadPolicies(): Promise<void>;

  /** Whether these sales may be made, in their order; sellers, licences and papers are read once for all of them. */
  judgeSales(container: MedusaContainer, sales: SalesToJudge): Promise<JudgedSale[]>;

  /** The labels of goods, in their order; null where no licence allows them or the policy asks for no label. */
  labelsOf(
    container: MedusaContainer,
    goods: { seller_id: string; category: string }[],
    now: Date,
  ): Promise<(LabelRule | null)[]>;
  /** Whether these goods may be offered, in their order, and whether the office looks at them first. */
  judgeOffers(container: MedusaContainer, asked: { offers: Offer[]; now: Date }): Promise<JudgedOffer[]>;

  /** The papers that goods of these categories need under a class of licence; none where there is no such class. */
  requiredPapers(wanted: {
    jurisdiction: string;
    licence_class: string;
    /** Handles of categories. */
    categories: string[];
    now: Date;
  }): Promise<RequiredPaper[]>;

  /** Where sellers live and by which clock, as the policies that bind them tell it. */
  homesOf(container: MedusaContainer, seller_ids: string[], now: Date): Promise<SellerHome[]>;

  /** Until when each of these goods may come back, in their order, by the policies that were in force when they were sold. */
  returnRules(container: MedusaContainer, goods: SoldGoods[]): Promise<ReturnRule[]>;
}
