import { askBackend } from "@dastranj/office";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ListingReviewAnswer, ListingReviewsAnswer } from "../../contract/listing-review";

const REVIEWS = "dastranj-listing-reviews";
/** How many listings stand on a page. */
export const PAGE_SIZE = 20;

/** What an operator looks at. */
export interface View {
  kind: "new" | "changed" | "";
  q: string;
  page: number;
}

/** A page of what waits, oldest first; the former page stays on sight while the next is on its way. */
export function useQueue({ kind, q, page }: View) {
  const asked = new URLSearchParams({
    limit: String(PAGE_SIZE),
    offset: String(page * PAGE_SIZE),
    ...(kind && { kind }),
    ...(q && { q }),
  });
  return useQuery({
    queryKey: [REVIEWS, "queue", asked.toString()],
    queryFn: () => askBackend<ListingReviewsAnswer>(`/admin/listing-reviews?${asked}`),
    placeholderData: keepPreviousData,
  });
}

/** One listing with what waits of it. */
export function useReview(id: string) {
  return useQuery({
    queryKey: [REVIEWS, "one", id],
    queryFn: () => askBackend<ListingReviewAnswer>(`/admin/listings/${encodeURIComponent(id)}`),
  });
}

/** Approves what waits, or sends it back; what is on sight is then asked anew, also after a refusal. */
export function useJudge(id: string) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: ({ verb, said }: { verb: "approve" | "reject"; said: object }) =>
      askBackend<ListingReviewAnswer>(`/admin/listings/${encodeURIComponent(id)}/${verb}`, said),
    onSettled: () => known.invalidateQueries({ queryKey: [REVIEWS] }),
  });
}
