import { askBackend } from "@dastranj/office";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  AdminPayoutConfirmedAnswer,
  AdminPayoutFileAnswer,
  AdminPayoutRunAnswer,
  AdminPayoutRunsAnswer,
  AdminPayoutsAnswer,
} from "../../contract/payouts";

const KEY = "dastranj-payouts";
export const PAGE_SIZE = 20;

/** Runs, the youngest first. */
export const useRuns = () =>
  useQuery({
    queryKey: [KEY, "runs"],
    queryFn: () => askBackend<AdminPayoutRunsAnswer>("/admin/payout-runs?limit=20"),
  });

/** A run; while the books are being told of it, it is asked for again and again. */
export const useRun = (id: string) =>
  useQuery({
    queryKey: [KEY, "run", id],
    queryFn: () => askBackend<AdminPayoutRunAnswer>(`/admin/payout-runs/${id}`),
    refetchInterval: ({ state }) => (state.data?.run.state === "approved" ? 1500 : false),
  });

/** Payouts, a page at a time. */
export function usePayouts(asked: Record<string, string>, page: number) {
  const query = new URLSearchParams({
    ...asked,
    limit: String(PAGE_SIZE),
    offset: String(page * PAGE_SIZE),
  });
  return useQuery({
    queryKey: [KEY, "payouts", asked, page],
    queryFn: () => askBackend<AdminPayoutsAnswer>(`/admin/payouts?${query}`),
    placeholderData: keepPreviousData,
  });
}

function useDoing<Answer>() {
  const known = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body = {} }: { path: string; body?: object }) =>
      askBackend<Answer>(`/admin/${path}`, body),
    onSettled: () => known.invalidateQueries({ queryKey: [KEY] }),
  });
}

export const useRunChange = () => useDoing<AdminPayoutRunAnswer>();
export const useFile = () => useDoing<AdminPayoutFileAnswer>();
export const useConfirmation = () => useDoing<AdminPayoutConfirmedAnswer>();
export const useHold = () => useDoing<unknown>();
