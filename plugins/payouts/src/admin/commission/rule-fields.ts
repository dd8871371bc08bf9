import type { AdminCommissionRule, AmountsInput, CommissionRuleInput } from "../../contract/commission-rules";
import { amountOf, countOf, dayOf, rateOf, unitsOf } from "./written-numbers";

export const CURRENCIES = ["irr", "eur"] as const;
export const AMOUNTS = ["fixed", "minimum", "maximum"] as const;
/** What stands in a list for "all of them". */
export const ALL = "-";

/** What was written into each field. */
export type Fields = Record<string, string>;

/** The fields of a rule that is changed; of a new one none is filled. */
export function fieldsOf(rule: AdminCommissionRule | null): Fields {
  if (!rule) return {};
  const amounts = Object.entries(rule.amounts).flatMap(([currency, of]) =>
    AMOUNTS.map((which) => {
      const units = of[which];
      const none = units === null || (which === "fixed" && units === "0");
      return [`${currency}.${which}`, none ? "" : amountOf(units, currency)];
    }),
  );
  return {
    name: rule.name,
    name_en: rule.name_en,
    rate: String(rule.rate / 100),
    seller_id: rule.seller_id ?? "",
    category: rule.category ?? "",
    county: rule.county ?? "",
    channel: rule.channel ?? "",
    new_seller_days: rule.new_seller_days === null ? "" : String(rule.new_seller_days),
    // When it began is past; a campaign that is changed keeps its last day.
    from: rule.standing === "upcoming" ? (rule.from ?? "") : "",
    to: rule.to ?? "",
    ...Object.fromEntries(amounts),
  };
}

/** What is sent of what was written, and the names of fields that are wrong. */
export function inputOf(
  fields: Fields,
  rule: AdminCommissionRule | null,
): { input: CommissionRuleInput; flaws: string[] } {
  const flaws: string[] = [];
  const said = (name: string) => fields[name]?.trim() || null;
  const chosen = (name: string) => (fields[name] && fields[name] !== ALL ? fields[name] : null);
  const needed = <Value>(name: string, value: Value | null, otherwise: Value): Value => {
    if (value === null) flaws.push(name);
    return value ?? otherwise;
  };
  const optional = <Value>(name: string, read: (text: string) => Value | null): Value | null => {
    const text = said(name);
    if (text === null) return null;
    const value = read(text);
    if (value === null) flaws.push(name);
    return value;
  };
  const amounts: Record<string, AmountsInput> = { ...rule?.amounts };
  for (const currency of CURRENCIES) {
    const [fixed = null, minimum = null, maximum = null] = AMOUNTS.map((which) =>
      optional(`${currency}.${which}`, (text) => unitsOf(text, currency)),
    );
    delete amounts[currency];
    if (fixed !== null || minimum !== null || maximum !== null)
      amounts[currency] = { fixed: fixed ?? "0", minimum, maximum };
  }
  const day = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(dayOf(text) ?? "") ? dayOf(text) : null);
  const input: CommissionRuleInput = {
    name: needed("name", said("name"), ""),
    name_en: needed("name_en", said("name_en"), ""),
    rate: needed("rate", rateOf(fields.rate ?? ""), 0),
    seller_id: chosen("seller_id"),
    category: chosen("category"),
    county: chosen("county"),
    channel: chosen("channel") as CommissionRuleInput["channel"],
    new_seller_days: optional("new_seller_days", countOf),
    amounts,
    from: optional("from", day),
    to: optional("to", day),
    note: said("note"),
  };
  return { input, flaws };
}
