/** The job that bills an order whose buyer has accepted the last of it. */
export const BILL_ORDER = "cooperatives.bill_order";
/** The job that tells both sides that an invoice was issued, or is overdue. */
export const TELL_OF_INVOICE = "cooperatives.tell_of_invoice";
