/** How wide a text is at a size, drawn strongly or not. */
export type Measure = (text: string, size: number, strong: boolean) => number;

export interface FittedLine {
  text: string;
  size: number;
  strong: boolean;
}

/** Of the size of its letters: how far a line stands below the one above, and how much larger the product's name is. */
export const LEADING = 1.45;
const STRONG = 1.25;
const SIZES = [9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5];

/** The lines of a label, broken at spaces and in the largest letters in which all of it has room; null when it has none. */
export function fitLabel(
  lines: readonly { text: string; strong: boolean }[],
  room: { width: number; height: number },
  measure: Measure,
): FittedLine[] | null {
  for (const size of SIZES) {
    const fitted = lines.flatMap(({ text, strong }) => {
      const own = strong ? size * STRONG : size;
      return broken(text, (part) => measure(part, own, strong) <= room.width).map((part) => ({
        text: part,
        size: own,
        strong,
      }));
    });
    const height = fitted.reduce((sum, line) => sum + line.size * LEADING, 0);
    const wide = fitted.some(({ text, size, strong }) => measure(text, size, strong) > room.width);
    if (height <= room.height && !wide) return fitted;
  }
  return null;
}

function broken(text: string, fits: (part: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
