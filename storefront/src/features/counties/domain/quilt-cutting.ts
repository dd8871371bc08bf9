/** How the patchwork of counties is cut, so that no hole is left whatever their number. */

/** Squares of a patch: 2×2, 2×1 or 1×1. */
export type Patch = "large" | "wide" | "small";

/** The cloth is six squares wide on a desk and three in the hand, where a wide patch is a small one. */
const DESK = 6;
const HAND = 3;

const SQUARES: Record<Patch, number> = { large: 4, wide: 2, small: 1 };

/** A lively order that fills whole rows: fifteen patches, five rows of six. */
const PATTERN: Patch[] = [
  "large",
  "small",
  "wide",
  "small",
  "wide",
  "small",
  "wide",
  "large",
  "small",
  "wide",
  "wide",
  "large",
  "small",
  "wide",
  "small",
];

export interface Cutting {
  patches: Patch[];
  /** How many squares the last patch takes in the hand. */
  lastInHand: 1 | 2 | 3;
}

/** Cuts so many patches; small ones are widened, from the end, until the last row on the desk is full. */
export function cutQuilt(count: number): Cutting {
  if (count < PATTERN.length) return { patches: Array(count).fill("small"), lastInHand: rest(count) };
  const patches = Array.from({ length: count }, (_, index) => PATTERN[index % PATTERN.length] ?? "small");
  // A large patch near the end would stand out of the last row.
  for (let index = Math.floor(count / PATTERN.length) * PATTERN.length; index < count; index++) {
    patches[index] = "small";
  }
  const squares = patches.reduce((sum, patch) => sum + SQUARES[patch], 0);
  let missing = (DESK - (squares % DESK)) % DESK;
  for (let index = count - 1; index >= 0 && missing > 0; index--) {
    if (patches[index] !== "small") continue;
    patches[index] = "wide";
    missing--;
  }
  const large = patches.filter((patch) => patch === "large").length;
  return { patches, lastInHand: rest(count + 3 * large) };
}

function rest(squares: number): 1 | 2 | 3 {
  return ([1, 3, 2] as const)[squares % HAND] ?? 1;
}
