/** A bar of a picture, in the units of its drawing. */
export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A round number that is no less: 1, 2, 2.5 or 5 times a power of ten; 1 for nothing. */
export function roundTop(most: number): number {
  if (most <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  return ([1, 2, 2.5, 5].find((step) => step * power >= most) ?? 10) * power;
}

/**
 * The bars of values beside each other. The smallest sale is still seen.
 *
 * @param mirrored the first value stands at the right, as Persian is read
 */
export function barsOf(
  values: readonly number[],
  { width, height, top, mirrored }: { width: number; height: number; top: number; mirrored: boolean },
): Bar[] {
  const place = width / Math.max(1, values.length);
  const gap = Math.min(4, place * 0.25);
  return values.map((value, index) => {
    const tall = value <= 0 ? 0 : Math.max(2, (value / top) * height);
    const at = mirrored ? values.length - 1 - index : index;
    return { x: at * place + gap / 2, y: height - tall, width: place - gap, height: tall };
  });
}

/** Which of so many days get a label under their bar: the last, and others as far from each other as there is room. */
export function labelled(count: number, room: number): number[] {
  const step = Math.max(1, Math.ceil(count / room));
  const found: number[] = [];
  for (let at = count - 1; at >= 0; at -= step) found.unshift(at);
  return found;
}
