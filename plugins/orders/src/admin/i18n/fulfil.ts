/** The operator's words about parts on their way, in both languages. */
export const fulfilEn = {
  deliver: "The buyer has it",
  title: "Does the buyer have it?",
  text: "Buyer and seller are told. This cannot be undone.",
  yes: "Yes, she has it",
  no: "Not yet",
  unreachable: "The server did not answer.",
};

export const fulfilFa: typeof fulfilEn = {
  deliver: "به دست خریدار رسید",
  title: "به دست خریدار رسیده است؟",
  text: "خریدار و فروشنده خبر می‌شوند و این دیگر برنمی‌گردد.",
  yes: "بله، رسید",
  no: "هنوز نه",
  unreachable: "کارساز پاسخ نداد.",
};
