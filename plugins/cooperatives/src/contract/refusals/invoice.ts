export const INVOICE_REFUSALS = {
  invoice_not_issued: {
    kind: "not_found",
    fa: "فاکتور این سفارش هنوز صادر نشده است؛ پس از پذیرفتن آخرین محموله صادر می‌شود.",
    en: "This order has no invoice yet; it is issued when the last shipment is accepted.",
  },
} as const;
