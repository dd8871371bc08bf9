import type { AttributeRule, AttributeValue, Bilingual } from "./listing-content";

/** An attribute with the names that its values are told by. */
export interface NamedAttribute extends AttributeRule {
  unit?: { fa: string; en: string } | undefined;
  choices?: readonly { value: string; name: { fa: string; en: string } }[] | undefined;
}

const YES = { fa: "بله", en: "Yes" };
const NO = { fa: "خیر", en: "No" };

/** A value in words of both languages; null when nothing is told. */
export function attributeWords(
  attribute: NamedAttribute,
  value: AttributeValue | undefined,
): (Bilingual & { en: string }) | null {
  if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return null;
  if (typeof value === "boolean") return value ? YES : NO;
  if (typeof value === "number") {
    const { fa = "", en = "" } = attribute.unit ?? {};
    // A year is not grouped by thousands.
    const useGrouping = attribute.unit !== undefined;
    return {
      fa: `${new Intl.NumberFormat("fa-IR", { useGrouping }).format(value)} ${fa}`.trim(),
      en: `${new Intl.NumberFormat("en", { useGrouping }).format(value)} ${en}`.trim(),
    };
  }
  const name = (one: string) => attribute.choices?.find((choice) => choice.value === one)?.name;
  if (typeof value === "string") return name(value) ?? { fa: value, en: value };
  const names = value.map((one) => name(one) ?? { fa: one, en: one });
  return { fa: names.map(({ fa }) => fa).join("، "), en: names.map(({ en }) => en).join(", ") };
}
