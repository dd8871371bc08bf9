/** How many slips lie between what was typed and a word, and between what was typed and how the word begins. */
export interface Distance {
  whole: number;
  start: number;
}

const LONGEST = 64;
/** Three rows of one table, used again for each word. */
let [before, above, row] = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

/**
 * Counts slips: a letter too many, one missing, one for another, two neighbours the wrong way round. Beyond `most` it
 * stops counting and says one more.
 */
export function distance(typed: string, word: string, most: number): Distance {
  const far = { whole: most + 1, start: most + 1 };
  if (typed.length > LONGEST || word.length > LONGEST) return far;
  const width = Math.min(word.length, typed.length + most);
  for (let j = 0; j <= width; j++) above[j] = j;
  for (let i = 1; i <= typed.length; i++) {
    const letter = typed.charCodeAt(i - 1);
    row[0] = i;
    let least = i;
    for (let j = 1; j <= width; j++) {
      const same = letter === word.charCodeAt(j - 1);
      let slips = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (same ? 0 : 1));
      const swapped =
        i > 1 &&
        j > 1 &&
        letter === word.charCodeAt(j - 2) &&
        typed.charCodeAt(i - 2) === word.charCodeAt(j - 1);
      if (swapped) slips = Math.min(slips, at(before, j - 2) + 1);
      row[j] = slips;
      if (slips < least) least = slips;
    }
    // Two neighbours swapped reach back two rows: only if both are too far is everything after.
    if (least > most && i > 1 && leastOf(above, width) > most) return far;
    [before, above, row] = [above, row, before];
  }
  const whole = width === word.length ? at(above, width) : most + 1;
  return { whole: Math.min(whole, most + 1), start: Math.min(leastOf(above, width), most + 1) };
}

function at(cells: Uint8Array, index: number): number {
  return cells[index] as number;
}

function leastOf(cells: Uint8Array, width: number): number {
  let least = at(cells, 0);
  for (let j = 1; j <= width; j++) if (at(cells, j) < least) least = at(cells, j);
  return least;
}
