import { askBackend } from "@dastranj/office";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  AdminRefundsAnswer,
  AdminSellerOrdersAnswer,
  CallOffInput,
  PartRefund,
} from "../../contract/release";

const PARTS = "dastranj-order-parts";
const REFUNDS = "dastranj-refunds";
const LOOK_EVERY_MS = 5000;
export const PAGE_SIZE = 20;

/** The sellers' parts of an order, looked at again while money is on its way back. */
export function useParts(order_id: string) {
  return useQuery({
    queryKey: [PARTS, order_id],
    queryFn: () =>
      askBackend<AdminSellerOrdersAnswer>(`/admin/seller-orders?${new URLSearchParams({ order_id })}`),
    refetchInterval: ({ state: { data } }) =>
      data?.seller_orders.some(({ refunds }) => refunds.some(({ state }) => state === "due"))
        ? LOOK_EVERY_MS
        : false,
  });
}

/** Calls off a part. */
export function useCancel(id: string) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (input: CallOffInput) =>
      askBackend<AdminSellerOrdersAnswer>(`/admin/seller-orders/${encodeURIComponent(id)}/cancel`, input),
    // Refused or not, it may stand elsewhere now than the page says; so does Medusa's own order.
    onSettled: () => known.invalidateQueries(),
  });
}

/** A page of refunds in a state, the longest owed first. */
export function useRefunds(state: PartRefund["state"], page: number) {
  const query = new URLSearchParams({ state, limit: `${PAGE_SIZE}`, offset: `${page * PAGE_SIZE}` });
  return useQuery({
    queryKey: [REFUNDS, state, page],
    queryFn: () => askBackend<AdminRefundsAnswer>(`/admin/seller-order-refunds?${query}`),
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_EVERY_MS,
  });
}

/** Has a refund tried again. */
export function useRetry() {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => askBackend(`/admin/seller-order-refunds/${encodeURIComponent(id)}/retry`, {}),
    onSettled: () => known.invalidateQueries({ queryKey: [REFUNDS] }),
  });
}
