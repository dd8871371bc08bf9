import { JOBS_MODULE } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AdminRefund } from "../contract/release";
import { REFUND } from "../workflows/refund/owe-refund";
import { RELEASE_PART } from "../workflows/release/release-part";

const MOST_JOBS = 500;

interface Row {
  id: string;
  order_id: string;
  seller_order_id: string;
  cause: AdminRefund["cause"];
  currency_code: string;
  amount: number | null;
  state: AdminRefund["state"];
  created_at: Date;
  seller_order: { display_id: number; total: number };
}

/** Refunds as the operator sees them, the longest owed first, each with what its job says. */
export async function refundsForOperator(
  container: MedusaContainer,
  filters: { state?: string; id?: string },
  { limit, offset }: { limit: number; offset: number } = { limit: 1, offset: 0 },
): Promise<{ refunds: AdminRefund[]; count: number }> {
  const { data, metadata } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_order_refund",
    fields: ["*", "seller_order.display_id", "seller_order.total"],
    filters: filters as never,
    pagination: { order: { created_at: "ASC", id: "ASC" }, skip: offset, take: limit },
  });
  const rows = data as unknown as Row[];
  const jobs = await jobsOf(container, rows);
  const refunds = rows.map((row) => {
    const job = jobs.get(row.id);
    return {
      id: row.id,
      order_id: row.order_id,
      seller_order_id: row.seller_order_id,
      display_id: row.seller_order.display_id,
      cause: row.cause,
      currency_code: row.currency_code,
      amount: row.amount === null ? null : Number(row.amount),
      state: row.state,
      owed_since: new Date(row.created_at).toISOString(),
      error: row.state === "due" ? (job?.error ?? null) : null,
      given_up: row.state === "due" && job?.state === "dead",
    };
  });
  return { refunds, count: metadata?.count ?? refunds.length };
}

interface Job {
  key: string;
  state: string;
  error: string | null;
}

interface JobList {
  listJobs(filters: object, config: object): Promise<Job[]>;
}

/** The latest job of each refund: its own, or that of its part, which comes before. One that was tried again has a longer key. */
async function jobsOf(container: MedusaContainer, rows: Row[]): Promise<Map<string, Job>> {
  if (rows.length === 0) return new Map();
  const keys = rows.flatMap(({ id, seller_order_id }) => [id, seller_order_id]);
  const jobs = await container
    .resolve<JobList>(JOBS_MODULE)
    .listJobs(
      { name: [REFUND, RELEASE_PART], $or: keys.map((key) => ({ key: { $like: `${key}%` } })) },
      { select: ["key", "state", "error"], order: { created_at: "DESC" }, take: MOST_JOBS },
    );
  return new Map(
    rows.flatMap(({ id, seller_order_id }) => {
      const job = jobs.find(({ key }) => key.startsWith(id) || key.startsWith(seller_order_id));
      return job ? [[id, job] as const] : [];
    }),
  );
}
