import { describe, expect, test } from "vitest";
import { cutQuilt } from "./quilt-cutting";

const SHAPE = { large: [2, 2], wide: [2, 1], small: [1, 1] } as const;

/** Lays patches as CSS does with `grid-auto-flow: dense`, and counts the squares left open. */
function holes(shapes: (readonly [number, number])[], columns: number): number {
  const taken = new Set<string>();
  const free = (x: number, y: number, [w, h]: readonly [number, number]) =>
    x + w <= columns &&
    Array.from({ length: w * h }, (_, i) => `${x + (i % w)},${y + Math.floor(i / w)}`).every(
      (at) => !taken.has(at),
    );
  let rows = 0;
  for (const shape of shapes) {
    let at = 0;
    while (!free(at % columns, Math.floor(at / columns), shape)) at++;
    const [x, y] = [at % columns, Math.floor(at / columns)];
    for (let i = 0; i < shape[0] * shape[1]; i++) {
      taken.add(`${x + (i % shape[0])},${y + Math.floor(i / shape[0])}`);
    }
    rows = Math.max(rows, y + shape[1]);
  }
  return rows * columns - taken.size;
}

describe("a patchwork without holes", () => {
  test.each(Array.from({ length: 37 - 14 }, (_, index) => index + 15))("%i counties", (count) => {
    const { patches, lastInHand } = cutQuilt(count);
    expect(patches).toHaveLength(count);
    expect(
      holes(
        patches.map((patch) => SHAPE[patch]),
        6,
      ),
    ).toBe(0);
    const hand = patches.map((patch) => (patch === "large" ? SHAPE.large : SHAPE.small)) as [
      number,
      number,
    ][];
    if (hand.at(-1)?.[0] === 1) hand[hand.length - 1] = [lastInHand, 1];
    expect(holes(hand, 3)).toBe(0);
  });

  test("a few counties are plain squares", () => {
    expect(cutQuilt(4)).toEqual({ patches: ["small", "small", "small", "small"], lastInHand: 3 });
  });
});
