/** Plurals that lose more, or less, than the rule takes. */
const IRREGULAR: Readonly<Record<string, string>> = {
  cookies: "cookie",
  pies: "pie",
  leaves: "leaf",
  loaves: "loaf",
  knives: "knife",
  scarves: "scarf",
  shelves: "shelf",
  halves: "half",
  wolves: "wolf",
};

/**
 * A word without the ending of its plural, or without the ی that only leads on to the next word: figs → fig,
 * انجیرها → انجیر, خرمای → خرما. Light on purpose: what it gives is always a word, or the word itself.
 */
export function endingless(word: string): string {
  return /[a-z]/.test(word) ? singular(word) : bare(word);
}

function bare(word: string): string {
  const [, stem] = /^(.{3,}?)(?:هایی|های|ها)$/u.exec(word) ?? [];
  if (stem) return stem;
  return /^.{2,}[او]ی$/u.test(word) ? word.slice(0, -1) : word;
}

function singular(word: string): string {
  if (IRREGULAR[word]) return IRREGULAR[word];
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(?:x|ch|sh|ss|zz)es$/.test(word) ? -2 : -1);
}

/** What a half-space may part from the end of a word, and says nothing of what it names: «گلیم‌های», «خانه‌ای», «سفارشی‌ترین». */
export const ENDINGS: ReadonlySet<string> = new Set(
  "ها های هایی هایم هایت هایش ی ای ام ات اش ان تر ترین".split(" "),
);
