/** Names under which the modules of this plugin are registered in the container. */
export const MEMBERSHIP_MODULE = "membership";
export const POOL_MODULE = "pool";
export const COMPANY_MODULE = "company";
export const QUOTE_MODULE = "quote";
export const WHOLESALE_ORDER_MODULE = "wholesale_order";
export const ALLOTMENT_MODULE = "allotment";
export const RECEIVING_MODULE = "receiving";
export const SETTLEMENT_MODULE = "settlement";
export const INVOICE_MODULE = "wholesale_invoice";
