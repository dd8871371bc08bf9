import { askBackend } from "@dastranj/office";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  AdminCommissionRule,
  CommissionRuleAnswer,
  CommissionRuleInput,
  CommissionRulesAnswer,
  CommissionTrialAnswer,
} from "../../contract/commission-rules";
import { sentenceOf as refusalSaid } from "../sentence-of";
import { useWords } from "../use-words";

const RULES = "dastranj-commission-rules";

/** The words of commission, and how its language writes rates, days, names and amounts. */
export function useCommissionWords() {
  const words = useWords("commission");
  const { persian } = words;
  const locale = persian ? "fa-IR" : "en-GB";
  return {
    ...words,
    direction: persian ? ("rtl" as const) : ("ltr" as const),
    /** The number of an order, or of a version, which is no amount. */
    plain: (value: number) => new Intl.NumberFormat(locale, { useGrouping: false }).format(value),
    percent: (rate: number) =>
      new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(rate / 10_000),
    /** A day of rules, told by its ISO date. */
    day: (iso: string) =>
      new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(iso)),
    nameOf: (named: { name: string; name_en: string }) =>
      (persian ? named.name : named.name_en) || named.name,
  };
}

/** What an operator reads of a failure; where a rule is tied with another, which one. */
export function sentenceOf(error: unknown, persian: boolean, unreachable: string): string {
  const said = refusalSaid(error, persian, unreachable);
  const other = error instanceof Error && / It is: (.*) \[/.exec(error.message)?.[1];
  return other ? `${said} (${other})` : said;
}

export function useRules(past: boolean) {
  return useQuery({
    queryKey: [RULES, past],
    queryFn: () => askBackend<CommissionRulesAnswer>(`/admin/commission-rules?past=${past}&limit=200`),
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
  return useWriting((rule: CommissionRuleInput) => askBackend<CommissionRuleAnswer>(path, rule));
}

export function useEndRule(id: string) {
  return useWriting((on: string | null) =>
    askBackend<CommissionRuleAnswer>(`/admin/commission-rules/${encodeURIComponent(id)}/end`, { on }),
  );
}

export function useWriteVat() {
  return useWriting((vat: { rate: number; from: string | null }) => askBackend("/admin/commission-vat", vat));
}

/** What an order would have cost; asked when there is a number. */
export function useTrial(number: number | null) {
  return useQuery({
    queryKey: [RULES, "trial", number],
    enabled: number !== null,
    retry: false,
    queryFn: () => askBackend<CommissionTrialAnswer>(`/admin/commission-trial?number=${number}`),
  });
}

/** What a rule may be narrowed to. */
export function useScopes() {
  return useQuery({
    queryKey: [RULES, "scopes"],
    queryFn: async () => {
      const [{ product_categories }, { counties }] = await Promise.all([
        askBackend<{ product_categories: { handle: string; name: string }[] }>(
          "/admin/product-categories?limit=1000&fields=handle,name",
        ),
        askBackend<{ counties: { code: string; name: string; name_en: string }[] }>("/admin/counties"),
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
      askBackend<{ sellers: { id: string; name: string; name_en: string }[] }>(
        `/admin/sellers?${new URLSearchParams({ q, limit: "10" })}`,
      ),
  });
}

export type Rule = AdminCommissionRule;
