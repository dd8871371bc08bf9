/** What the comparison of the books with the facts finds, and what its routes answer. Amounts are whole smallest units, as text. */

export const DIFFERENCE_KINDS = [
  /** The facts say an entry that does not stand and cannot be posted. */
  "entry_missing",
  /** An entry stands and says something else than the facts. */
  "entry_differs",
  /** An entry stands that the facts do not say. */
  "entry_unexpected",
  /** More was captured than the order costs. */
  "captured_beyond",
  /** A provider paid back what no refund of ours is about. */
  "refund_unknown",
  /** The buyer has it, and it was not paid. */
  "delivered_unpaid",
  /** Accounts stand on the wrong side of zero, or do not add up. */
  "balance_wrong",
  /** A provider's report names a payment that is not known here. */
  "report_unknown",
  /** A provider's report says another amount. */
  "report_amount",
  /** A payment of the report's days is not in it. */
  "report_missing",
  /** A gateway's chargeback is of more than its order cost, or in another currency: what is not the order's is not posted. */
  "chargeback_differs",
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** A difference, as it is found. */
export interface FoundDifference {
  kind: DifferenceKind;
  subject: string;
  seller_order_id: string | null;
  order_id: string | null;
  currency_code: string | null;
  expected: string | null;
  found: string | null;
}

export interface AdminDifference extends FoundDifference {
  id: string;
  /** ISO instants. */
  first_seen_at: string;
  last_seen_at: string;
  gone_at: string | null;
  explained_at: string | null;
  explanation: string | null;
}

export interface AdminRun {
  id: string;
  started_at: string;
  finished_at: string | null;
  parts: number;
  late: number;
  late_references: string[];
  differences: number;
}

/** `GET /admin/reconciliation?group=open|explained|gone` */
export interface AdminReconciliationAnswer {
  differences: AdminDifference[];
  count: number;
  offset: number;
  limit: number;
  runs: AdminRun[];
}

/** `POST /admin/reconciliation/:id/explain` */
export interface AdminDifferenceAnswer {
  difference: AdminDifference;
}

/** `POST /admin/reconciliation/reports` */
export interface AdminReportAnswer {
  rows: number;
  differences: AdminDifference[];
}

export interface AdminDispute {
  id: string;
  seller_order_id: string;
  provider_id: string;
  currency_code: string;
  amount: string;
  outcome: "won" | "lost" | null;
  opened_at: string;
  closed_at: string | null;
}

/** `POST /admin/disputes`, `POST /admin/disputes/:id/close` */
export interface AdminDisputeAnswer {
  dispute: AdminDispute;
}

/** `GET /admin/disputes` */
export interface AdminDisputesAnswer {
  disputes: AdminDispute[];
  count: number;
  offset: number;
  limit: number;
}

/** `POST /admin/balance-exchanges`; `posted` is false for a preview. */
export interface AdminExchangeAnswer {
  exchange: {
    id: string | null;
    seller_id: string;
    from_currency: string;
    to_currency: string;
    from_amount: string;
    to_amount: string;
    rate: string;
  };
  posted: boolean;
}
