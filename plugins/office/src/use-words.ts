import { useTranslation } from "react-i18next";
import { type MomentStyle, writtenIn } from "./written";

/**
 * The operator's language: the words of a namespace, and how it writes names, numbers, amounts and moments.
 *
 * @param style how much of a moment is told; its day, and its time to the minute, where nothing else is said
 */
export function useWords(namespace: string, style?: MomentStyle) {
  const { t, i18n } = useTranslation(namespace);
  return {
    t,
    /** Whether the namespace says it at all. */
    has: (word: string) => i18n.exists(word, { ns: namespace }),
    ...writtenIn(i18n.language === "fa", style),
  };
}
