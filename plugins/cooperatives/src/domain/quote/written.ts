import { digitsIn, type Language } from "@dastranj/print/written";
import { MEASURES, type Measure } from "../../contract/measure";

const UNITS: Record<"kg" | "l" | "m" | "piece", Record<Language, string>> = {
  kg: { fa: "کیلوگرم", en: "kg" },
  l: { fa: "لیتر", en: "l" },
  m: { fa: "متر", en: "m" },
  piece: { fa: "عدد", en: "pieces" },
};

/** The name of a measure's unit. */
export const unitName = (measure: Measure, language: Language): string =>
  UNITS[MEASURES[measure].unit][language];

/** A quantity in its unit: 600 kg, ۱۲٫۵ لیتر. */
export function quantityWritten(measure: Measure, quantity: number, language: Language): string {
  const { per } = MEASURES[measure];
  const decimals = String(per).length - 1;
  const rest = String(quantity % per)
    .padStart(decimals, "0")
    .replace(/0+$/, "");
  const whole = new Intl.NumberFormat(language === "fa" ? "fa-IR" : "en-GB").format(
    Math.floor(quantity / per),
  );
  const fraction = rest && `${language === "fa" ? "٫" : "."}${digitsIn(language, rest)}`;
  return `${whole}${fraction} ${unitName(measure, language)}`;
}
