import { askBackend } from "@dastranj/office";
import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import type { AdminSellerAnswer, SellerVerb } from "../../contract/answers";
import type { PaperLinkAnswer } from "../../contract/application";
import type { AuditTrailAnswer, ReviewQueueAnswer, SecretField, UnmaskedAnswer } from "../../contract/review";
import { SELLERS } from "../sellers/use-sellers";
import { nextQuery, type QueueView, queueQuery } from "./queue-filters";

const TRAIL_PAGE = 20;

/** A page of the review queue; the former page stays on sight while the next is on its way. */
export function useQueue(view: QueueView) {
  return useQuery({
    queryKey: [SELLERS, "queue", view],
    queryFn: () => askBackend<ReviewQueueAnswer>(`/admin/seller-reviews?${queueQuery(view)}`),
    placeholderData: keepPreviousData,
  });
}

/** Who comes after an applicant in the queue that the operator came from; null when nobody does. */
export function useNextApplicant(view: QueueView | null, after: string) {
  return useQuery({
    queryKey: [SELLERS, "queue", "next", view, after],
    enabled: view !== null,
    queryFn: async () => {
      const { applicants } = await askBackend<ReviewQueueAnswer>(
        `/admin/seller-reviews?${nextQuery(view ?? { page: 0 }, after)}`,
      );
      return applicants[0]?.id ?? null;
    },
  });
}

/** What categories of goods are called in the market's own language, by handle. */
export function useCategoryNames() {
  return useQuery({
    queryKey: [SELLERS, "categories"],
    queryFn: async () => {
      const { product_categories } = await askBackend<{
        product_categories: { handle: string; name: string }[];
      }>("/admin/product-categories?fields=handle,name&limit=200");
      return new Map(product_categories.map(({ handle, name }) => [handle, name]));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The audit trail, newest first, page by page. */
export function useTrail(id: string) {
  return useInfiniteQuery({
    queryKey: [SELLERS, "trail", id],
    initialPageParam: 0,
    queryFn: ({ pageParam }) =>
      askBackend<AuditTrailAnswer>(`${of(id)}/events?limit=${TRAIL_PAGE}&offset=${pageParam}`),
    getNextPageParam: ({ offset, limit, count }) => (offset + limit < count ? offset + limit : undefined),
  });
}

/** What is posted for each thing that an operator does to an applicant, and where. */
export interface Deed {
  path: string;
  said: object;
}

/** Does something to an applicant; what is on sight is then asked anew, also after a refusal. */
export function useDeed() {
  const known = useQueryClient();
  return useMutation({
    mutationFn: ({ path, said }: Deed) => askBackend<AdminSellerAnswer>(path, said),
    onSettled: () => known.invalidateQueries({ queryKey: [SELLERS] }),
  });
}

/** The address at which a verb is done. */
export function verbPath(id: string, verb: SellerVerb | "record_visit"): string {
  return `${of(id)}/${verb.replaceAll("_", "-")}`;
}

/** Asks for what is secret, with a reason; it is not remembered, only answered. */
export function useUnmask(id: string) {
  const known = useQueryClient();
  return useMutation({
    gcTime: 0,
    mutationFn: (said: { fields: SecretField[]; reason: string }) =>
      askBackend<UnmaskedAnswer>(`${of(id)}/unmask`, said),
    onSettled: () => known.invalidateQueries({ queryKey: [SELLERS, "trail", id] }),
  });
}

/** Where a paper can be read: the link ends after two minutes, so it is asked for anew before. */
export function usePaperLink(id: string | undefined) {
  return useQuery({
    queryKey: ["dastranj-paper", id],
    enabled: id !== undefined,
    staleTime: 90_000,
    gcTime: 90_000,
    retry: false,
    queryFn: () => askBackend<PaperLinkAnswer>(`/admin/papers/${encodeURIComponent(id ?? "")}/link`),
  });
}

function of(id: string): string {
  return `/admin/sellers/${encodeURIComponent(id)}`;
}
