import { askBackend } from "@dastranj/office";
import { useQuery } from "@tanstack/react-query";
import type { StatementAnswer, StatementsAnswer } from "../../contract/statements";

const KEY = "dastranj-statements";

export const pathOf = (seller: string, month?: string) =>
  `/admin/statements/${encodeURIComponent(seller)}${month ? `/${encodeURIComponent(month)}` : ""}`;

/** What a seller's months came to. */
export function useMonths(seller: string, before: string | null) {
  return useQuery({
    queryKey: [KEY, seller, "months", before],
    queryFn: () =>
      askBackend<StatementsAnswer>(`${pathOf(seller)}?${new URLSearchParams(before ? { before } : {})}`),
  });
}

/** A seller's statement of a month. */
export function useStatement(seller: string, month: string) {
  return useQuery({
    queryKey: [KEY, seller, month],
    queryFn: () => askBackend<StatementAnswer>(`${pathOf(seller, month)}?limit=200`),
  });
}

/** A month of the seller's calendar in the operator's language. */
export function monthName(
  persian: boolean,
  { calendar, time_zone }: Pick<StatementsAnswer, "calendar" | "time_zone">,
  from: string,
): string {
  const format = new Intl.DateTimeFormat(`${persian ? "fa-IR" : "en-GB"}-u-ca-${calendar}`, {
    timeZone: time_zone,
    year: "numeric",
    month: "long",
  });
  const parts = new Map(
    format.formatToParts(new Date(from)).map(({ type, value }) => [type as string, value]),
  );
  return `${parts.get("month")} ${parts.get("year")}`;
}
