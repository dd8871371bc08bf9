import { askBackend } from "@dastranj/office";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type {
  AdminJobAnswer,
  AdminJobsAnswer,
  AdminJobsSummaryAnswer,
  AdminRetryAnswer,
} from "../../contract/answers";
import type { JobState } from "../../contract/names";

const JOBS = "dastranj-jobs";
const LOOK_EVERY_MS = 3000;
export const PAGE_SIZE = 20;

/** A page of jobs in a state, looked at again every few seconds. */
export function useJobs(state: JobState | undefined, page: number) {
  const query = new URLSearchParams({ limit: String(PAGE_SIZE), offset: String(page * PAGE_SIZE) });
  if (state) query.set("state", state);
  return useQuery({
    queryKey: [JOBS, "list", state, page],
    queryFn: () => askBackend<AdminJobsAnswer>(`/admin/jobs?${query}`),
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_EVERY_MS,
  });
}

/** How many jobs of each name stand where. */
export function useSummary() {
  return useQuery({
    queryKey: [JOBS, "summary"],
    queryFn: () => askBackend<AdminJobsSummaryAnswer>("/admin/jobs/summary"),
    refetchInterval: LOOK_EVERY_MS,
  });
}

/** One job, followed by server-sent events as long as it is not at its end. */
export function useJob(id: string) {
  const known = useQueryClient();
  const found = useQuery({
    queryKey: [JOBS, "one", id],
    queryFn: () => askBackend<AdminJobAnswer>(`/admin/jobs/${encodeURIComponent(id)}`),
  });
  const state = found.data?.job.state;
  const moves = state === "waiting" || state === "running";
  useEffect(() => {
    if (!moves) return;
    const events = new EventSource(`/admin/jobs/${encodeURIComponent(id)}/progress`, {
      withCredentials: true,
    });
    events.onmessage = ({ data }) => {
      const seen = JSON.parse(data) as Partial<AdminJobAnswer["job"]>;
      known.setQueryData<AdminJobAnswer>(
        [JOBS, "one", id],
        (before) => before && { job: { ...before.job, ...seen } },
      );
    };
    return () => events.close();
  }, [id, moves, known]);
  return found;
}

/** Begins one given-up job anew, or all of them. */
export function useRetry() {
  const known = useQueryClient();
  return useMutation({
    mutationFn: async (id?: string): Promise<number> => {
      if (!id) return (await askBackend<AdminRetryAnswer>("/admin/jobs/retry", {})).retried;
      await askBackend<AdminJobAnswer>(`/admin/jobs/${encodeURIComponent(id)}/retry`, {});
      return 1;
    },
    onSettled: () => known.invalidateQueries({ queryKey: [JOBS] }),
  });
}
