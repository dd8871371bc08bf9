import { askBackend } from "@dastranj/office";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AdminReceiptAnswer, AdminReceiptsAnswer, ReceiptState } from "../../contract/receipts";

const RECEIPTS = "dastranj-transfer-receipts";
export const PAGE_SIZE = 20;

/** A page of receipts; the former one stays on sight while the next is on its way. */
export function useReceipts(state: ReceiptState, page: number) {
  const asked = new URLSearchParams({ state, limit: String(PAGE_SIZE), offset: String(page * PAGE_SIZE) });
  return useQuery({
    queryKey: [RECEIPTS, "list", asked.toString()],
    queryFn: () => askBackend<AdminReceiptsAnswer>(`/admin/receipts?${asked}`),
    placeholderData: keepPreviousData,
  });
}

/** One receipt, with what is due for its order now. */
export function useReceipt(id: string) {
  return useQuery({
    queryKey: [RECEIPTS, "one", id],
    queryFn: () => askBackend<AdminReceiptAnswer>(`/admin/receipts/${encodeURIComponent(id)}`),
  });
}

/** Confirms a receipt or refuses it; what is on sight is then asked anew, also after a refusal. */
export function useDecide(id: string) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: ({
      verb,
      ...body
    }: { verb: "confirm"; amount: number } | { verb: "refuse"; reason: string }) =>
      askBackend<AdminReceiptAnswer>(`/admin/receipts/${encodeURIComponent(id)}/${verb}`, body),
    onSettled: () => known.invalidateQueries({ queryKey: [RECEIPTS] }),
  });
}
