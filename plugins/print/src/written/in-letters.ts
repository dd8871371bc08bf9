import type { Language } from "./digits";

const SMALL: Record<Language, string[]> = {
  fa: "صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده".split(
    " ",
  ),
  en: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  ),
};
const TENS: Record<Language, string[]> = {
  fa: "بیست سی چهل پنجاه شصت هفتاد هشتاد نود".split(" "),
  en: "twenty thirty forty fifty sixty seventy eighty ninety".split(" "),
};
const HUNDREDS = "صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد".split(" ");
const SCALES: Record<Language, string[]> = {
  fa: ["", "هزار", "میلیون", "میلیارد", "تریلیون", "کوادریلیون", "کوینتیلیون"],
  en: ["", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion"],
};

/** The numbers that can be said: those below a thousand of the largest scale. */
export const LARGEST_IN_LETTERS = 10n ** 21n - 1n;

/**
 * A number in letters, as amounts are written on invoices: دوازده میلیون و پانصد هزار, twelve million five hundred thousand.
 *
 * @throws RangeError for a number below zero or above `LARGEST_IN_LETTERS`
 */
export function inLetters(number: bigint, language: Language): string {
  if (number < 0n || number > LARGEST_IN_LETTERS) throw new RangeError(`No words for ${number}.`);
  if (number === 0n) return SMALL[language][0] as string;
  const groups: string[] = [];
  for (let [rest, scale] = [number, 0]; rest > 0n; rest /= 1000n, scale++) {
    const group = Number(rest % 1000n);
    if (group > 0) groups.unshift(said(group, scale, language));
  }
  return groups.join(language === "fa" ? " و " : " ");
}

function said(group: number, scale: number, language: Language): string {
  const name = SCALES[language][scale];
  const words = language === "fa" ? persian(group) : english(group);
  return name ? `${words} ${name}` : words;
}

function persian(number: number): string {
  const hundreds = HUNDREDS[Math.floor(number / 100) - 1];
  return [...(hundreds ? [hundreds] : []), ...belowHundred(number % 100, "fa")].join(" و ");
}

function english(number: number): string {
  const hundreds = Math.floor(number / 100);
  const rest = belowHundred(number % 100, "en").join("-");
  return [...(hundreds ? [`${SMALL.en[hundreds]} hundred`] : []), ...(rest ? [rest] : [])].join(" ");
}

/** The words of a number below a hundred; none for zero. */
function belowHundred(number: number, language: Language): string[] {
  if (number === 0) return [];
  if (number < 20) return [SMALL[language][number] as string];
  const tens = TENS[language][Math.floor(number / 10) - 2] as string;
  const ones = number % 10;
  return ones ? [tens, SMALL[language][ones] as string] : [tens];
}
