import { useWords as useWordsOf } from "@dastranj/office";

/** The operator's language: its words, and how it writes names, numbers, days and hours. */
export function useWords() {
  const words = useWordsOf("sellers");
  const { locale, number } = words;
  const appointments = new Intl.DateTimeFormat(locale, {
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
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "Asia/Tehran" });
  return {
    ...words,
    percent: (share: number) => new Intl.NumberFormat(locale, { style: "percent" }).format(share),
    /** Day and hour of an appointment. */
    appointment: (instant: string) => appointments.format(new Date(instant)),
    /** A day without an hour, such as `2027-03-20`, with its day of the week. */
    weekday: (day: string) => days.format(new Date(`${day}T12:00:00Z`)),
    /** An hour on the clock, such as `10:30`. */
    hourOf: (hour: string) => hour.replace(/\d/g, (digit) => number(Number(digit))),
    /** Such a day as a date. */
    day: (day: string) => dates.format(new Date(`${day}T12:00:00Z`)),
    date: (instant: string | null) => (instant ? dates.format(new Date(instant)) : "—"),
  };
}
