import { useWords as useWordsOf } from "@dastranj/office";

/** The operator's language: its words, and how it writes names, numbers, shares and moments. */
export function useWords() {
  const words = useWordsOf("listings");
  const fractions = new Intl.NumberFormat(words.locale, {
    maximumFractionDigits: 2,
    minimumFractionDigits: 2,
  });
  const percents = new Intl.NumberFormat(words.locale, { style: "percent", maximumFractionDigits: 1 });
  return {
    ...words,
    fraction: (value: number) => fractions.format(value),
    percent: (value: number) => percents.format(value),
  };
}
