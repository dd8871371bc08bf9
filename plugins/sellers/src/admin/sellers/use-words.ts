import { useTranslation } from "react-i18next";

interface Named {
  name: string;
  name_en: string;
}

/** The operator's language: its words, and how it writes names, numbers and dates. */
export function useWords() {
  const { t, i18n } = useTranslation("sellers");
  const persian = i18n.language === "fa";
  const locale = persian ? "fa-IR" : "en-GB";
  const numbers = new Intl.NumberFormat(locale);
  const moments = new Intl.DateTimeFormat(locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Asia/Tehran",
  });
  const days = new Intl.DateTimeFormat(locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  const stamps = new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Asia/Tehran",
  });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "Asia/Tehran" });
  return {
    t,
    persian,
    locale,
    nameOf: (named: Named | null) => (named ? (persian ? named.name : named.name_en) || named.name : "—"),
    number: (value: number) => numbers.format(value),
    percent: (share: number) => new Intl.NumberFormat(locale, { style: "percent" }).format(share),
    language: persian ? ("fa" as const) : ("en" as const),
    direction: persian ? ("rtl" as const) : ("ltr" as const),
    /** Day and hour of an appointment. */
    moment: (instant: string) => moments.format(new Date(instant)),
    /** When something happened. */
    stamp: (instant: string) => stamps.format(new Date(instant)),
    /** A day without an hour, such as `2027-03-20`, with its day of the week. */
    weekday: (day: string) => days.format(new Date(`${day}T12:00:00Z`)),
    /** An hour on the clock, such as `10:30`. */
    hourOf: (hour: string) => hour.replace(/\d/g, (digit) => numbers.format(Number(digit))),
    /** Such a day as a date. */
    day: (day: string) => dates.format(new Date(`${day}T12:00:00Z`)),
    date: (instant: string | null) => (instant ? dates.format(new Date(instant)) : "—"),
  };
}
