import { askBackend } from "@dastranj/office";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { AdminCountiesAnswer, AdminSellerAnswer, AdminSellersAnswer } from "../../contract/answers";
import { type SellerFilters, toQuery } from "./filters";

/** Under which everything that is asked about sellers is remembered. */
export const SELLERS = "dastranj-sellers";

/** A page of the operator's list; the former page stays on sight while the next is on its way. */
export function useSellers(filters: SellerFilters) {
  return useQuery({
    queryKey: [SELLERS, "list", filters],
    // The query's "last 7 days" is counted when it is asked, not when it is remembered.
    queryFn: () => askBackend<AdminSellersAnswer>(`/admin/sellers?${toQuery(filters, new Date())}`),
    placeholderData: keepPreviousData,
  });
}

/** One seller as the operator sees her. */
export function useSeller(id: string) {
  return useQuery({
    queryKey: [SELLERS, "one", id],
    queryFn: () => askBackend<AdminSellerAnswer>(`/admin/sellers/${encodeURIComponent(id)}`),
  });
}

/** The counties to choose from. */
export function useCounties() {
  return useQuery({
    queryKey: [SELLERS, "counties"],
    queryFn: () => askBackend<AdminCountiesAnswer>("/admin/counties"),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
