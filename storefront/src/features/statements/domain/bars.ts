/** A bar of a picture, in the units of its drawing. */
export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The bars of values beside each other, those below zero beneath its line: a month in which more went back than was sold.
 *
 * @param mirrored the first value stands at the right, as Persian is read
 */
export function barsAround(
  values: readonly number[],
  { width, height, mirrored }: { width: number; height: number; mirrored: boolean },
): { bars: Bar[]; zero: number } {
  const most = Math.max(0, ...values);
  const least = Math.min(0, ...values);
  const scale = most > least ? height / (most - least) : 0;
  const zero = most > least ? most * scale : height;
  const place = width / Math.max(1, values.length);
  const bars = values.map((value, index) => {
    // The smallest sale is still seen.
    const tall = value === 0 ? 0 : Math.max(2, Math.abs(value) * scale);
    const at = mirrored ? values.length - 1 - index : index;
    return {
      x: at * place + place * 0.15,
      y: value < 0 ? zero : zero - tall,
      width: place * 0.7,
      height: tall,
    };
  });
  return { bars, zero };
}
