import type { CompiledCap, CompiledClass } from "./compile-policy";
import type { SaleDecision, SaleQuestion, SaleWarning } from "./may-sell";

const NOTHING: readonly SaleWarning[] = [];

/**
 * How a sale stands to the caps of its class. A cap is reached by what passes it: its last unit may still be sold.
 * Currencies are never mixed: a cap counts sales in its own, and says of others only that it could not count them.
 */
export function judgeCaps({ amount, soldSoFar }: SaleQuestion, kind: CompiledClass): SaleDecision {
  if (!amount || kind.caps.length === 0) return { allowed: true, rule: kind.rule, warnings: NOTHING };
  const warnings: SaleWarning[] = [];
  for (const cap of kind.caps) {
    if (cap.currency !== amount.currency) {
      warnings.push({ code: "cap_in_other_currency", rule: cap.key });
      continue;
    }
    const sold = (soldSoFar.get(cap.key) ?? 0) + amount.amount;
    if (sold > cap.amount && cap.action === "block")
      return { allowed: false, code: "cap_reached", rule: cap.key, source: kind.source };
    if (sold > cap.amount) warnings.push({ code: "cap_passed", rule: cap.key });
    else if (isNear(cap, sold)) warnings.push({ code: "cap_near", rule: cap.key });
  }
  return { allowed: true, rule: kind.rule, warnings };
}

function isNear({ amount, warn_at }: CompiledCap, sold: number): boolean {
  return sold >= amount * warn_at;
}
