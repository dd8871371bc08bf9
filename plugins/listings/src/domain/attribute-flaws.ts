import type { Flaws } from "./flaws";
import type { AttributeRule, AttributeValue } from "./listing-content";

/** What is wrong with the values of attributes, by their path. */
export function attributeFlaws(
  values: Readonly<Record<string, AttributeValue>>,
  rules: readonly AttributeRule[],
): Flaws {
  const flaws: Flaws = {};
  const known = new Map(rules.map((rule) => [rule.key, rule]));
  for (const [key, value] of Object.entries(values)) {
    const rule = known.get(key);
    if (!rule) flaws[`attributes.${key}`] = "attribute_unknown";
    else if (!isOf(rule, value)) flaws[`attributes.${key}`] = "attribute_wrong";
  }
  for (const { key, required } of rules) {
    if (required && isEmpty(values[key])) flaws[`attributes.${key}`] = "attribute_missing";
  }
  return flaws;
}

function isEmpty(value: AttributeValue | undefined): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

function isOf(rule: AttributeRule, value: AttributeValue): boolean {
  const chosen = (one: unknown) => rule.choices?.some((choice) => choice.value === one) ?? false;
  switch (rule.kind) {
    case "text":
      return typeof value === "string";
    case "yes_no":
      return typeof value === "boolean";
    case "choice":
      return chosen(value);
    case "choices":
      return Array.isArray(value) && value.every(chosen) && new Set(value).size === value.length;
    case "number":
      return (
        typeof value === "number" &&
        Number.isFinite(value) &&
        value >= (rule.min ?? Number.NEGATIVE_INFINITY) &&
        value <= (rule.max ?? Number.POSITIVE_INFINITY)
      );
  }
}
