/** Letters of Persian that sound alike; the first of each stands for all. */
const ALIKE = ["زذضظ", "سصث", "تط", "هح", "قغ", "اع"];

const SOUND = new Map(
  ALIKE.flatMap((letters) => [...letters].map((letter) => [letter, letters[0] ?? letter])),
);

/** How a Persian word sounds: words that differ in spelling alone sound the same («ذعفران» and «زعفران»). */
export function soundOf(word: string): string {
  let sound = "";
  for (const letter of word) sound += SOUND.get(letter) ?? letter;
  return sound;
}
