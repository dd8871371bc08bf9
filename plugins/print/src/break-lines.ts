/** How wide a word is, or a blank. */
export type Measure = (word: string) => number;

/**
 * A text as lines that have room, broken at blanks and where it says so itself; a word that alone is too wide is broken where
 * it must be, so that nothing is ever cut off.
 */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const blank = measure(" ");
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let taken = 0;
    for (const word of paragraph.split(" ").flatMap((whole) => broken(whole, width, measure))) {
      const own = measure(word);
      if (lines.length > 0 && taken + blank + own <= width) {
        lines[lines.length - 1] += ` ${word}`;
        taken += blank + own;
      } else {
        lines.push(word);
        taken = own;
      }
    }
    return lines;
  });
}

function broken(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  for (const character of word) {
    const longer = `${parts.at(-1) ?? ""}${character}`;
    if (parts.length > 0 && measure(longer) <= width) parts[parts.length - 1] = longer;
    else parts.push(character);
  }
  return parts;
}
