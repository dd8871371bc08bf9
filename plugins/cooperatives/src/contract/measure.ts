/**
 * In what a pool counts. Quantities are whole numbers of the `smallest` (grams, millilitres, centimetres, pieces), so that nothing is lost in
 * sharing or weighing; prices are for one `unit`, which is `per` of the smallest.
 */
export const MEASURES = {
  weight: { smallest: "g", unit: "kg", per: 1000 },
  volume: { smallest: "ml", unit: "l", per: 1000 },
  length: { smallest: "cm", unit: "m", per: 100 },
  pieces: { smallest: "piece", unit: "piece", per: 1 },
} as const satisfies Record<string, { smallest: string; unit: string; per: number }>;

export type Measure = keyof typeof MEASURES;

/** No order of homes is larger: a thousand tonnes, a million litres or pieces by the thousand. */
export const MOST_OF_ANYTHING = 1_000_000_000;
