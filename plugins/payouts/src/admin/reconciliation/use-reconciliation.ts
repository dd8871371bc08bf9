import { askBackend } from "@dastranj/office";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  AdminDifferenceAnswer,
  AdminDisputeAnswer,
  AdminDisputesAnswer,
  AdminExchangeAnswer,
  AdminReconciliationAnswer,
  AdminReportAnswer,
} from "../../contract/reconciliation";

const KEY = "dastranj-reconciliation";
export const PAGE_SIZE = 20;

/** Differences of a group, a page at a time, with the last comparisons. */
export function useDifferences(group: string, page: number) {
  const query = new URLSearchParams({
    group,
    limit: String(PAGE_SIZE),
    offset: String(page * PAGE_SIZE),
  });
  return useQuery({
    queryKey: [KEY, group, page],
    queryFn: () => askBackend<AdminReconciliationAnswer>(`/admin/reconciliation?${query}`),
    placeholderData: keepPreviousData,
  });
}

/** Payments that were called back, the youngest first. */
export function useDisputes() {
  return useQuery({
    queryKey: [KEY, "disputes"],
    queryFn: () => askBackend<AdminDisputesAnswer>("/admin/disputes?limit=100"),
  });
}

function useTelling<Told extends object, Answer>(pathOf: (told: Told) => string) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: ({ body, ...told }: Told & { body: object }) =>
      askBackend<Answer>(pathOf(told as unknown as Told), body),
    onSuccess: () => known.invalidateQueries({ queryKey: [KEY] }),
  });
}

export const useExplain = () =>
  useTelling<{ id: string }, AdminDifferenceAnswer>(({ id }) => `/admin/reconciliation/${id}/explain`);
export const useCompareNow = () => useTelling<object, unknown>(() => "/admin/reconciliation/run");
export const useReport = () => useTelling<object, AdminReportAnswer>(() => "/admin/reconciliation/reports");
export const useTellDispute = () => useTelling<object, AdminDisputeAnswer>(() => "/admin/disputes");
export const useCloseDispute = () =>
  useTelling<{ id: string }, AdminDisputeAnswer>(({ id }) => `/admin/disputes/${id}/close`);
export const useExchange = () => useTelling<object, AdminExchangeAnswer>(() => "/admin/balance-exchanges");
