import { askBackend } from "@dastranj/office";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ClaimsAnswer, OneClaimAnswer } from "../../contract/receiving-answers";
import { PAGE_SIZE } from "../disputes/desk";

export const GROUPS = ["escalated", "decided"] as const;
export type Group = (typeof GROUPS)[number];

const KEY = "wholesale-claims";

/** A page of the claims that wait for the office, or that it decided. */
export function useClaims(group: Group, page: number) {
  const query = new URLSearchParams({ limit: String(PAGE_SIZE), offset: String(page * PAGE_SIZE) });
  if (group === "decided") query.set("decided", "true");
  return useQuery({
    queryKey: [KEY, group, page],
    queryFn: () => askBackend<ClaimsAnswer>(`/admin/wholesale-claims?${query}`),
  });
}

/** Decides one; what is on sight is then asked anew, also after a refusal. */
export function useDecide(id: string) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (said: { granted: number; words: string }) =>
      askBackend<OneClaimAnswer>(`/admin/wholesale-claims/${encodeURIComponent(id)}/decide`, said),
    onSettled: () => known.invalidateQueries({ queryKey: [KEY] }),
  });
}
