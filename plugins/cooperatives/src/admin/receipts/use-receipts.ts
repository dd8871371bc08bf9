import { askBackend } from "@dastranj/office";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { DisputedReceiptAnswer, DisputedReceiptsAnswer } from "../../contract/receiving-answers";
import { PAGE_SIZE } from "../disputes/desk";

export const GROUPS = ["disputed", "decided"] as const;
export type Group = (typeof GROUPS)[number];

const KEY = "receipts-disputed";

/** A page of the receipts that members object to, or that were decided. */
export function useReceipts(group: Group, page: number) {
  const query = new URLSearchParams({ limit: String(PAGE_SIZE), offset: String(page * PAGE_SIZE) });
  if (group === "decided") query.set("decided", "true");
  return useQuery({
    queryKey: [KEY, group, page],
    queryFn: () => askBackend<DisputedReceiptsAnswer>(`/admin/receipts-disputed?${query}`),
  });
}

/** Decides one; what is on sight is then asked anew, also after a refusal. */
export function useDecide(id: string) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (said: { accepted: number; words: string }) =>
      askBackend<DisputedReceiptAnswer>(`/admin/receipts-disputed/${encodeURIComponent(id)}/decide`, said),
    onSettled: () => known.invalidateQueries({ queryKey: [KEY] }),
  });
}
