import type { SellerKind, SellerStatus } from "../../contract/answers";

/** Rows on a page of the list. */
export const PAGE_SIZE = 20;

/** How far back the list may be asked to look, in days. */
export const PERIODS = { week: 7, month: 30, year: 365 } as const;
export type Period = keyof typeof PERIODS;

export const STATUSES = [
  "submitted",
  "docs_review",
  "changes_requested",
  "site_visit",
  "verified",
  "expired",
  "renewal_review",
  "suspended",
  "rejected",
  "revoked",
  "draft",
] as const satisfies SellerStatus[];
export const KINDS = ["producer", "cooperative"] as const satisfies SellerKind[];

/** What the list is narrowed to. It lives in the address, so that "back" and a shared link find it again. */
export interface SellerFilters {
  q?: string;
  status?: SellerStatus;
  kind?: SellerKind;
  county?: string;
  since?: Period;
  /** From 0. */
  page: number;
}

/** Reads the filters out of the address; what makes no sense there is left out. */
export function readFilters(address: URLSearchParams): SellerFilters {
  const page = Math.trunc(Number(address.get("page")));
  const status = STATUSES.find((one) => one === address.get("status"));
  const kind = KINDS.find((one) => one === address.get("kind"));
  const since = (Object.keys(PERIODS) as Period[]).find((one) => one === address.get("since"));
  const q = address.get("q")?.slice(0, 200);
  const county = address.get("county");
  return {
    ...(q && { q }),
    ...(status && { status }),
    ...(kind && { kind }),
    ...(county && { county }),
    ...(since && { since }),
    page: page >= 1 && page <= 5000 ? page - 1 : 0,
  };
}

/** The address of a list; the first page goes without saying. */
export function toAddress({ page, ...narrowed }: SellerFilters): Record<string, string> {
  const given = Object.entries(narrowed).filter(([, value]) => Boolean(value));
  return { ...Object.fromEntries(given), ...(page > 0 && { page: String(page + 1) }) };
}

/** What `GET /admin/sellers` is asked. */
export function toQuery({ page, since, ...narrowed }: SellerFilters, now: Date): URLSearchParams {
  const { page: _, ...plain } = toAddress({ ...narrowed, page: 0 });
  const query = new URLSearchParams({ ...plain, limit: String(PAGE_SIZE), offset: String(page * PAGE_SIZE) });
  if (since) query.set("created_from", new Date(now.getTime() - PERIODS[since] * 86_400_000).toISOString());
  return query;
}

/** Whether anything but the page is chosen. */
export function isNarrowed({ page: _, ...narrowed }: SellerFilters): boolean {
  return Object.values(narrowed).some(Boolean);
}
