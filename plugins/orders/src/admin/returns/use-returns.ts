import { askBackend } from "@dastranj/office";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AdminReturnAnswer, AdminReturnsAnswer } from "../../contract/returns";

export const PAGE_SIZE = 20;
export const GROUPS = ["office", "all"] as const;
export type Group = (typeof GROUPS)[number];

const KEY = "order-returns";

/** A page of the returns of a group. */
export function useReturns(group: Group, page: number) {
  const query = new URLSearchParams({
    group,
    limit: String(PAGE_SIZE),
    offset: String(page * PAGE_SIZE),
  });
  return useQuery({
    queryKey: [KEY, group, page],
    queryFn: () => askBackend<AdminReturnsAnswer>(`/admin/order-returns?${query}`),
  });
}

/** One return. */
export function useReturn(id: string) {
  return useQuery({
    queryKey: [KEY, id],
    queryFn: () => askBackend<AdminReturnAnswer>(`/admin/order-returns/${encodeURIComponent(id)}`),
  });
}

/** Says for the seller that all of it has come back. */
export function useReceive(id: string) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (arrived: { items: { line_item_id: string; quantity: number }[]; postage: number | null }) =>
      askBackend<AdminReturnAnswer>(`/admin/order-returns/${encodeURIComponent(id)}/receive`, arrived),
    onSettled: () => known.invalidateQueries({ queryKey: [KEY] }),
  });
}

/** The office has given the buyer by hand what she paid for the way back. */
export function usePostagePaid(id: string) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: () =>
      askBackend<AdminReturnAnswer>(`/admin/order-returns/${encodeURIComponent(id)}/postage-paid`, {}),
    onSettled: () => known.invalidateQueries({ queryKey: [KEY] }),
  });
}

/** Decides one; what is on sight is then asked anew, also after a refusal. */
export function useDecide(id: string) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (said: object) =>
      askBackend<AdminReturnAnswer>(`/admin/order-returns/${encodeURIComponent(id)}/decide`, said),
    onSettled: () => known.invalidateQueries({ queryKey: [KEY] }),
  });
}
