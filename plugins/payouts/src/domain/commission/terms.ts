import type { Channel } from "../../contract/commission-words";
import { chainsOf } from "../chain/line-chains";
import { reckon } from "./reckon";
import type { CommissionRule } from "./rule";

/** What its maker tells of a line: what the material of all its pieces cost, and whether buyers may see where the money goes. */
export interface DeclaredOfLine {
  shown: boolean;
  raw_material: bigint | null;
}

/** A part as its terms are fixed. Whole smallest units. */
export interface JudgedPart {
  currency_code: string;
  decimals: number;
  shipping: bigint;
  shipping_tax: bigint;
  vatRate: number;
  lines: {
    line_item_id: string;
    product_id: string | null;
    quantity: number;
    channel: Channel;
    goods: bigint;
    /** What of that is tax. */
    tax: bigint;
    platform_discount: bigint;
    /** Null where the goods are nobody's listing. */
    declared: DeclaredOfLine | null;
    rule: NamedRule | null;
  }[];
}

export type NamedRule = CommissionRule & { name: string; name_en: string };

/** The terms of a part as they are kept: JSON, amounts as decimal strings. `contract/commission` says what each is. */
export function termsFor(part: JudgedPart) {
  const { currency_code, decimals, shipping, shipping_tax, vatRate } = part;
  const { lines, commission, vat } = reckon(part.lines, currency_code, vatRate);
  const goods = sum(part.lines.map((line) => line.goods));
  const platform_discount = sum(part.lines.map((line) => line.platform_discount));
  const chains = chainsOf({
    shipping,
    shipping_tax,
    lines: part.lines.map(({ goods, tax, platform_discount, declared }, index) => ({
      ...{ goods, tax, platform_discount, raw_material: declared?.raw_material ?? null },
      ...{ commission: lines[index]?.commission ?? 0n, vat: lines[index]?.vat ?? 0n },
    })),
  });
  const rules = [...new Set(part.lines.flatMap(({ rule }) => rule ?? []))];
  return {
    version: 1,
    currency_code,
    decimals,
    goods: String(goods),
    shipping: String(shipping),
    platform_discount: String(platform_discount),
    commission: String(commission),
    vat: String(vat),
    vat_rate: vatRate,
    receives: String(goods + shipping + platform_discount - commission - vat),
    lines: part.lines.map(({ rule, goods, platform_discount, tax: _tax, declared, ...line }, index) => ({
      ...line,
      goods: String(goods),
      platform_discount: String(platform_discount),
      base: String(lines[index]?.base ?? 0n),
      commission: String(lines[index]?.commission ?? 0n),
      vat: String(lines[index]?.vat ?? 0n),
      rule: rule && { id: rule.rule_id, version: rule.version },
      chain: declared && {
        shown: declared.shown,
        parts: (chains[index] ?? []).map((link) => ({ ...link, amount: String(link.amount) })),
      },
    })),
    rules: rules.map((rule) => frozen(rule, currency_code)),
  };
}

function frozen({ rule_id, version, name, name_en, rate, amounts }: NamedRule, currency: string) {
  const { fixed = 0n, minimum = null, maximum = null } = amounts[currency] ?? {};
  return {
    id: rule_id,
    version,
    name,
    name_en,
    rate,
    fixed: String(fixed),
    minimum: minimum === null ? null : String(minimum),
    maximum: maximum === null ? null : String(maximum),
  };
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((all, amount) => all + amount, 0n);
}
