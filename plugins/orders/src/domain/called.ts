/** What something is called now, in both languages. */
export interface CalledNow {
  fa: string;
  en: string;
}

/**
 * What was sold keeps the name under which it was sold, in whichever language that was. As long as it is still called so, whoever reads
 * the other language reads its name in that.
 */
export function calledIn(language: keyof CalledNow, sold: string, now: CalledNow | undefined): string {
  return now && (sold === now.fa || sold === now.en) ? now[language] : sold;
}
