import { askBackend } from "@dastranj/office";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AdminCompaniesAnswer, AdminCompanyAnswer, CompanyState } from "../../contract/company";

const KEY = "dastranj-companies";
export const PAGE_SIZE = 20;

export interface CompaniesAsked {
  state: CompanyState | null;
  q: string;
  page: number;
}

/** Companies in a state, or all; those that wait come first. */
export function useCompanies({ state, q, page }: CompaniesAsked) {
  const query = new URLSearchParams({ limit: String(PAGE_SIZE), offset: String(page * PAGE_SIZE) });
  if (state) query.set("state", state);
  if (q) query.set("q", q);
  return useQuery({
    queryKey: [KEY, state, q, page],
    queryFn: () => askBackend<AdminCompaniesAnswer>(`/admin/companies?${query}`),
    placeholderData: keepPreviousData,
  });
}

/** One, with its people and what was done. */
export const useCompany = (id: string) =>
  useQuery({
    queryKey: [KEY, "one", id],
    queryFn: () => askBackend<AdminCompanyAnswer>(`/admin/companies/${id}`),
  });

/** Decides about one. */
export function useDecision(id: string) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: ({ verb, reason }: { verb: "approve" | "refuse" | "suspend"; reason?: string }) =>
      askBackend<AdminCompanyAnswer>(
        `/admin/companies/${id}/${verb}`,
        reason === undefined ? {} : { reason },
      ),
    onSettled: () => known.invalidateQueries({ queryKey: [KEY] }),
  });
}
