/** What may be wrong with a field of any form, by code: a code says the same wherever it is said. */
export const PLAIN_FLAWS = {
  field_missing: { fa: "این را هم بنویسید.", en: "Please fill this in." },
  field_too_long: { fa: "این نوشته بیش از اندازه بلند است.", en: "That is too long." },
  field_wrong: { fa: "این درست نیست.", en: "That is not right." },
  category_unknown: { fa: "این دسته شناخته نیست.", en: "That category is not known." },
} as const satisfies Record<string, { fa: string; en: string }>;

type Kind = { kind: "invalid_data" };

/** What is said at a single field is known by its code as every refusal is. */
export function refusalsOfFlaws<Flaws extends Record<string, { fa: string; en: string }>>(flaws: Flaws) {
  return Object.fromEntries(
    Object.entries(flaws).map(([code, words]) => [code, { kind: "invalid_data", ...words }]),
  ) as { [Code in keyof Flaws]: Flaws[Code] & Kind };
}
