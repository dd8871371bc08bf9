import type { Rating } from "@dastranj/orders/contract";
import type { Locale } from "@/i18n/locales";
import { formatNumber } from "@/lib/format";

/** Texts with `{…}` in them, as they stand in the messages. */
export interface RatingWords {
  /** `{average}`, `{count}` */
  rated: string;
  /** `{count}` */
  count: string;
  /** What one to five stars are called. */
  stars: { one: string; two: string; three: string; four: string; five: string };
}

const NAMES = ["one", "two", "three", "four", "five"] as const;

/** Puts what is named into a text. */
export const filled = (text: string, named: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (all, name: string) => named[name] ?? all);

export const starNames = ({ stars }: Pick<RatingWords, "stars">) => NAMES.map((name) => stars[name]);

/** 4.7, ۴٫۷ */
const averageIn = (locale: Locale, average: number) =>
  formatNumber(locale, average, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What the bars of a rating say; five stars first. */
export function ratingShown(rating: Rating, locale: Locale, words: RatingWords) {
  const average = rating.average ?? 0;
  const averageText = averageIn(locale, average);
  const count = formatNumber(locale, rating.count);
  return {
    average,
    averageText,
    countText: filled(words.count, { count }),
    label: filled(words.rated, { average: averageText, count }),
    rows: ([5, 4, 3, 2, 1] as const).map((stars) => ({
      name: words.stars[NAMES[stars - 1] ?? "one"],
      count: formatNumber(locale, rating.stars[stars]),
      part: rating.count === 0 ? 0 : rating.stars[stars] / rating.count,
    })),
  };
}
