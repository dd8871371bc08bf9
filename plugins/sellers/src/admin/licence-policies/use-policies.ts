import { askBackend } from "@dastranj/office";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type {
  LicencePoliciesAnswer,
  LicencePolicyAnswer,
  PolicyDryRunAnswer,
  PolicyVersionAnswer,
} from "../../contract/licence-policies";
import { useWords } from "../sellers/use-words";

const POLICIES = "dastranj-licence-policies";
const PATH = "/admin/licence-policies";

const of = (jurisdiction: string) => `${PATH}/${encodeURIComponent(jurisdiction)}`;

/** The operator's words about policies; numbers and dates as for sellers. */
export function usePolicyWords() {
  const { t } = useTranslation("licencePolicies");
  const { persian, number, locale } = useWords();
  const language = persian ? ("fa" as const) : ("en" as const);
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  return { t, number, language, day: (day: string) => days.format(new Date(`${day}T00:00:00Z`)) };
}

/** Every jurisdiction with what is in force there. */
export function usePolicies() {
  return useQuery({
    queryKey: [POLICIES, "list"],
    queryFn: () => askBackend<LicencePoliciesAnswer>(PATH),
  });
}

/** A jurisdiction's versions. */
export function usePolicy(jurisdiction: string) {
  return useQuery({
    queryKey: [POLICIES, jurisdiction],
    queryFn: () => askBackend<LicencePolicyAnswer>(of(jurisdiction)),
  });
}

/** One version with its record; nothing is asked while there is none to show. */
export function usePolicyVersion(jurisdiction: string, version: number | undefined) {
  return useQuery({
    queryKey: [POLICIES, jurisdiction, version],
    queryFn: () => askBackend<PolicyVersionAnswer>(`${of(jurisdiction)}/versions/${version}`),
    enabled: version !== undefined,
  });
}

/** Tries a record. */
export function useTryPolicy(jurisdiction: string) {
  const { language } = usePolicyWords();
  return useMutation({
    mutationFn: (record: object) =>
      askBackend<PolicyDryRunAnswer>(`${of(jurisdiction)}/dry-run`, { record }, language),
  });
}

/** Writes a record as the next version. */
export function useWritePolicy(jurisdiction: string) {
  const { language } = usePolicyWords();
  const known = useQueryClient();
  return useMutation({
    mutationFn: (post: { record: object; note: string | null }) =>
      askBackend<LicencePolicyAnswer>(`${of(jurisdiction)}/versions`, post, language),
    onSuccess: () => known.invalidateQueries({ queryKey: [POLICIES] }),
  });
}
