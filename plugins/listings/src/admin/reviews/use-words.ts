import { useTranslation } from "react-i18next";

/** The operator's language: its words, and how it writes names, numbers and dates. */
export function useWords() {
  const { t, i18n } = useTranslation("listings");
  const language: "fa" | "en" = i18n.language === "fa" ? "fa" : "en";
  const locale = language === "fa" ? "fa-IR" : "en-GB";
  const numbers = new Intl.NumberFormat(locale);
  const fractions = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, minimumFractionDigits: 2 });
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const stamps = new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Asia/Tehran",
  });
  return {
    t,
    language,
    direction: language === "fa" ? ("rtl" as const) : ("ltr" as const),
    nameOf: ({ name, name_en }: { name: string; name_en: string }) =>
      (language === "fa" ? name : name_en) || name,
    number: (value: number) => numbers.format(value),
    fraction: (value: number) => fractions.format(value),
    percent: (value: number) => percents.format(value),
    stamp: (instant: string) => stamps.format(new Date(instant)),
  };
}
