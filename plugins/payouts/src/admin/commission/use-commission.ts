import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type {
  AdminCommissionRule,
  CommissionRuleAnswer,
  CommissionRuleInput,
  CommissionRulesAnswer,
  CommissionTrialAnswer,
} from "../../contract/commission-rules";
import { COMMISSION_REFUSALS } from "../../contract/refusals/commission";

const RULES = "dastranj-commission-rules";

/** An answer that is not 2xx, with the code that says it in any language. */
class Refused extends Error {
  constructor(
    message: string,
    readonly code?: string,
  ) {
    super(message);
  }
}

/** Asks the backend that served this admin, with the operator's session. */
export async function ask<Answer>(path: string, post?: object): Promise<Answer> {
  const response = await fetch(path, {
    credentials: "include",
    headers: { accept: "application/json", "content-type": "application/json" },
    ...(post && { method: "POST", body: JSON.stringify(post) }),
  });
  const body = (await response.json().catch(() => undefined)) as
    | { message?: unknown; code?: unknown }
    | undefined;
  if (response.ok) return body as Answer;
  throw new Refused(String(body?.message ?? response.statusText), body?.code as string | undefined);
}

/** The words of this page, and how its language writes amounts, rates and days. */
export function useWords() {
  const { t, i18n } = useTranslation("commission");
  const persian = i18n.language === "fa";
  const locale = persian ? "fa-IR" : "en-GB";
  const moments = new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Asia/Tehran",
  });
  return {
    t,
    persian,
    direction: persian ? ("rtl" as const) : ("ltr" as const),
    number: (value: number) => new Intl.NumberFormat(locale, { useGrouping: false }).format(value),
    percent: (rate: number) =>
      new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(rate / 10_000),
    moment: (instant: string) => moments.format(new Date(instant)),
    nameOf: (named: { name: string; name_en: string }) =>
      (persian ? named.name : named.name_en) || named.name,
    money: (units: string, currency: string) => moneyIn(locale, persian, units, currency),
  };
}

/** Rials are told in toman, as everywhere in the market. */
function moneyIn(locale: string, persian: boolean, units: string, currency: string): string {
  if (currency !== "irr")
    return new Intl.NumberFormat(locale, { style: "currency", currency: currency.toUpperCase() }).format(
      Number(units) / 100,
    );
  const toman = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(Number(units) / 10);
  return persian ? `${toman} تومان` : `${toman} toman`;
}

/** What an operator reads of a failure; where a rule is tied with another, which one. */
export function sentenceOf(error: unknown, persian: boolean, unreachable: string): string {
  if (!(error instanceof Refused)) return unreachable;
  const { code, message } = error;
  if (!code || !Object.hasOwn(COMMISSION_REFUSALS, code)) return message;
  const said: string = COMMISSION_REFUSALS[code as keyof typeof COMMISSION_REFUSALS][persian ? "fa" : "en"];
  const other = / It is: (.*) \[/.exec(message)?.[1];
  return other ? `${said} (${other})` : said;
}

export function useRules(past: boolean) {
  return useQuery({
    queryKey: [RULES, past],
    queryFn: () => ask<CommissionRulesAnswer>(`/admin/commission-rules?past=${past}&limit=200`),
  });
}

function useWriting<Input, Answer>(write: (input: Input) => Promise<Answer>) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSettled: () => known.invalidateQueries({ queryKey: [RULES] }),
  });
}

/** Writes a rule, or the next version of one. */
export function useWriteRule(of: string | null) {
  const path = of ? `/admin/commission-rules/${encodeURIComponent(of)}/versions` : "/admin/commission-rules";
  return useWriting((rule: CommissionRuleInput) => ask<CommissionRuleAnswer>(path, rule));
}

export function useEndRule(id: string) {
  return useWriting((on: string | null) =>
    ask<CommissionRuleAnswer>(`/admin/commission-rules/${encodeURIComponent(id)}/end`, { on }),
  );
}

export function useWriteVat() {
  return useWriting((vat: { rate: number; from: string | null }) => ask("/admin/commission-vat", vat));
}

/** What an order would have cost; asked when there is a number. */
export function useTrial(number: number | null) {
  return useQuery({
    queryKey: [RULES, "trial", number],
    enabled: number !== null,
    retry: false,
    queryFn: () => ask<CommissionTrialAnswer>(`/admin/commission-trial?number=${number}`),
  });
}

/** What a rule may be narrowed to. */
export function useScopes() {
  return useQuery({
    queryKey: [RULES, "scopes"],
    queryFn: async () => {
      const [{ product_categories }, { counties }] = await Promise.all([
        ask<{ product_categories: { handle: string; name: string }[] }>(
          "/admin/product-categories?limit=1000&fields=handle,name",
        ),
        ask<{ counties: { code: string; name: string; name_en: string }[] }>("/admin/counties"),
      ]);
      return { categories: product_categories, counties };
    },
  });
}

/** Sellers by what is written of their name. */
export function useSellers(q: string) {
  return useQuery({
    queryKey: [RULES, "sellers", q],
    enabled: q.length > 1,
    queryFn: () =>
      ask<{ sellers: { id: string; name: string; name_en: string }[] }>(
        `/admin/sellers?${new URLSearchParams({ q, limit: "10" })}`,
      ),
  });
}

export type Rule = AdminCommissionRule;
