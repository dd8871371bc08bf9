import { MEASURES, type Measure } from "../../contract/measure";

export type Language = "fa" | "en";

const UNITS: Record<(typeof MEASURES)[Measure]["unit"], Record<Language, string>> = {
  kg: { fa: "کیلوگرم", en: "kg" },
  l: { fa: "لیتر", en: "l" },
  m: { fa: "متر", en: "m" },
  piece: { fa: "عدد", en: "pieces" },
};

const NUMBERS = {
  fa: new Intl.NumberFormat("fa-IR", { maximumFractionDigits: 3 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 3 }),
};

/** A quantity of the measure's smallest as people say it: ۱۶٫۵ کیلوگرم. */
export function quantitySaid(language: Language, measure: Measure, quantity: number): string {
  const { unit, per } = MEASURES[measure];
  return `${NUMBERS[language].format(quantity / per)} ${UNITS[unit][language]}`;
}

/** An instant as people say it, on the market's clock: دوشنبه ۲ آذر، ساعت ۱۸. */
export function momentSaid(language: Language, at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(language === "fa" ? "fa-IR" : "en-GB", {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  }).formatToParts(at);
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? "";
  const day = `${part("weekday")} ${part("day")} ${part("month")}`;
  const time = `${part("hour")}:${part("minute")}`;
  return language === "fa" ? `${day} ساعت ${time}` : `${day}, ${time}`;
}
