import { askBackend } from "@dastranj/office";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { AdminExposureAnswer } from "../../contract/exposure";

export const DAYS = ["7", "30", "90"] as const;
export type Days = (typeof DAYS)[number];

/** How many makers stand on a page. */
export const PAGE_SIZE = 50;

/** How evenly makers were seen; the former answer stays on sight while the next is on its way. */
export function useExposure(days: Days, page: number) {
  const asked = new URLSearchParams({ days, limit: String(PAGE_SIZE), offset: String(page * PAGE_SIZE) });
  return useQuery({
    queryKey: ["dastranj-exposure", asked.toString()],
    queryFn: () => askBackend<AdminExposureAnswer>(`/admin/exposure?${asked}`),
    placeholderData: keepPreviousData,
  });
}
