import { askBackend } from "@dastranj/office";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AdminReviewAnswer, AdminReviewQueue, AdminReviewsAnswer } from "../../contract/reviews";

const REVIEWS = "dastranj-reviews";
export const PAGE_SIZE = 20;

/** A page of reviews; the former one stays on sight while the next is on its way. */
export function useReviews(queue: AdminReviewQueue, q: string, page: number) {
  const asked = new URLSearchParams({
    queue,
    limit: String(PAGE_SIZE),
    offset: String(page * PAGE_SIZE),
    ...(q && { q }),
  });
  return useQuery({
    queryKey: [REVIEWS, "list", asked.toString()],
    queryFn: () => askBackend<AdminReviewsAnswer>(`/admin/reviews?${asked}`),
    placeholderData: keepPreviousData,
  });
}

/** One review with its reports and its trail. */
export function useReview(id: string) {
  return useQuery({
    queryKey: [REVIEWS, "one", id],
    queryFn: () => askBackend<AdminReviewAnswer>(`/admin/reviews/${encodeURIComponent(id)}`),
  });
}

/** Shows a review or hides it; what is on sight is then asked anew, also after a refusal. */
export function useJudge(id: string) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: ({ verb, reason }: { verb: "show" | "hide"; reason?: string }) =>
      askBackend<AdminReviewAnswer>(`/admin/reviews/${encodeURIComponent(id)}/${verb}`, { reason }),
    onSettled: () => known.invalidateQueries({ queryKey: [REVIEWS] }),
  });
}
