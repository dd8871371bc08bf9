import type { SellerKind } from "../../contract/answers";
import { QUEUE_STATUSES, type QueueStatus } from "../../contract/review";
import { KINDS, PAGE_SIZE } from "../sellers/filters";

/** How long somebody must have waited at least, in days. */
export const AGES = ["3", "7", "14", "30"] as const;
export type Age = (typeof AGES)[number];

/** What the queue is narrowed to. It lives in the address, so that "back" and a shared link find it again. */
export interface QueueView {
  status?: QueueStatus;
  county?: string;
  kind?: SellerKind;
  age?: Age;
  mine?: true;
  q?: string;
  /** From 0. */
  page: number;
}

/** Reads the view out of the address; what makes no sense there is left out. */
export function readView(address: URLSearchParams): QueueView {
  const page = Math.trunc(Number(address.get("page")));
  const status = QUEUE_STATUSES.find((one) => one === address.get("status"));
  const kind = KINDS.find((one) => one === address.get("kind"));
  const age = AGES.find((one) => one === address.get("age"));
  const q = address.get("q")?.slice(0, 200);
  const county = address.get("county")?.slice(0, 64);
  return {
    ...(status && { status }),
    ...(kind && { kind }),
    ...(age && { age }),
    ...(county && { county }),
    ...(q && { q }),
    ...(address.get("mine") === "true" && { mine: true as const }),
    page: page >= 1 && page <= 5000 ? page - 1 : 0,
  };
}

/** The address of a view; the first page goes without saying. */
export function viewAddress({ page, ...narrowed }: QueueView): Record<string, string> {
  const given = Object.entries(narrowed).filter(([, value]) => Boolean(value));
  return {
    ...Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
    ...(page > 0 && { page: String(page + 1) }),
  };
}

/** What `GET /admin/seller-reviews` is asked for a page of the view. */
export function queueQuery(view: QueueView): URLSearchParams {
  const narrowed = viewAddress({ ...view, page: 0 });
  return new URLSearchParams({
    ...narrowed,
    limit: String(PAGE_SIZE),
    offset: String(view.page * PAGE_SIZE),
  });
}

/** What it is asked for the one applicant who comes after another in the view. */
export function nextQuery(view: QueueView, after: string): URLSearchParams {
  return new URLSearchParams({ ...viewAddress({ ...view, page: 0 }), after, limit: "1" });
}
