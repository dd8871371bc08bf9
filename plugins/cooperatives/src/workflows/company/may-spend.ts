import { type Database, lock, transactionOf, update } from "@dastranj/database";
import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import type { PurchaseKind } from "../../contract/company";
import { COMPANY_MODULE } from "../../contract/names";
import { approvalExpires, judgePurchase, type SpendingRefusal } from "../../domain/company/spending";
import { insertNew } from "../../modules/company/new-row";
import type { ApprovalRow, PersonRow } from "../../modules/company/rows";
import { activePeople, type CompanyModuleService, note } from "../../modules/company/service";
import { spentOf } from "../../modules/company/spent";
import { type Buyer, buyerOf } from "./buyer-of";
import { LAPSE } from "./lapse-approval";
import { monthOf } from "./month-of";
import { tellApprovers } from "./tell";

/** A purchase as it is about to be made. */
export interface Purchase {
  company_id: string;
  customer_id: string;
  cooperative_id: string;
  amount: bigint;
  currency_code: string;
  kind: PurchaseKind;
  /** Of what is bought: asked twice for the same, it is one purchase. */
  reference: string;
  /** The job that goes on with it once an approver has granted it. */
  goes_on: { job: string; data: object };
  now: Date;
}

export type Spending =
  | { outcome: "allowed" }
  | { outcome: "needs_approval"; approval_id: string; by: string[] }
  | { outcome: "refused"; code: SpendingRefusal };

/**
 * Whether a person may buy something for her company now; the one place where that is decided. The person is locked until the caller's transaction ends,
 * so that two purchases at once do not pass her limit together: the order is written in that same transaction.
 *
 * A purchase that needs an approver is written down with whom it waits for, and its approvers are told. Once it is granted its job goes on, and asks here again.
 *
 * @param context of the running transaction in which the order is written
 * @throws a refusal for who is no person of the company, and where that may not buy of the cooperative
 */
export async function maySpend(
  container: MedusaContainer,
  purchase: Purchase,
  context: Context,
): Promise<Spending> {
  const sql = transactionOf(context);
  const { company_id, customer_id, now } = purchase;
  await lockSpender(sql, { company_id, customer_id });
  const buyer = await buyerOf(container, purchase, sql);
  const asked = await askedLast(sql, purchase);
  const approvers = (await activePeople(sql, company_id)).filter((person) => mayApprove(person, customer_id));
  const sums = await sumsOf(container, sql, buyer, purchase);
  const verdict = judgePurchase(
    {
      ...sums,
      needs_approval: buyer.person.needs_approval,
      currency_code: buyer.company.currency_code,
      approvers: approvers.length,
      asked: asked && { ...asked, amount: BigInt(asked.amount), expires_at: new Date(asked.expires_at) },
    },
    purchase,
    now,
  );
  if (verdict.outcome !== "needs_approval") return verdict;
  const by = approvers.map(({ name }) => name);
  if (asked?.state === "pending" && new Date(asked.expires_at) > now)
    return { ...verdict, approval_id: asked.id, by };
  const approval_id = await ask(container, sql, purchase, context);
  await tellApprovers(container, { approval_id, ...purchase, buyer, approvers }, context);
  return { ...verdict, approval_id, by };
}

/**
 * Gives back what waits for an approver, or was granted: what was to be bought is not for sale any more. Harmless where nothing waits.
 *
 * @param context of the running transaction
 * @returns what was given back
 */
export async function dropApproval(
  { kind, reference, now }: Pick<Purchase, "kind" | "reference" | "now">,
  context: Context,
): Promise<ApprovalRow[]> {
  const sql = transactionOf(context);
  const { rows } = await sql.raw(
    `update purchase_approval set state = 'lapsed', updated_at = now()
     where kind = ? and reference = ? and state in ('pending', 'granted') and deleted_at is null returning *`,
    [kind, reference],
  );
  for (const { id, company_id } of rows)
    await note(sql, {
      company_id,
      verb: "approval_dropped",
      actor_kind: "clock",
      actor_id: null,
      at: now,
      details: { id },
    });
  return rows;
}

/** Until the transaction ends nobody else counts or changes what this person may spend. */
export function lockSpender(sql: Database, who: { company_id: string; customer_id: string }): Promise<void> {
  return lock(sql, `cooperatives:spending:${who.company_id}:${who.customer_id}`);
}

/** Whether somebody decides about the purchases of this buyer. */
export function mayApprove({ role, customer_id }: PersonRow, buyer: string): boolean {
  return role !== "buyer" && customer_id !== buyer;
}

/** Her limit, and what of it is taken but for the purchase that is judged. */
export async function sumsOf(
  container: MedusaContainer,
  sql: Database,
  { company, person }: Buyer,
  { kind, reference, now }: { kind: string; reference: string; now: Date },
): Promise<{ limit: bigint | null; spent: bigint; waiting: bigint }> {
  const service = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const customer_id = person.customer_id ?? "";
  const month = monthOf(service, company, now);
  const { id: company_id, currency_code } = company;
  const sums = await spentOf(
    sql,
    { company_id, customer_ids: [customer_id], currency_code, month, now },
    { kind, reference },
  );
  const { spent = 0n, waiting = 0n } = sums.get(customer_id) ?? {};
  return { limit: person.monthly_limit === null ? null : BigInt(person.monthly_limit), spent, waiting };
}

async function askedLast(sql: Database, { kind, reference }: Purchase): Promise<ApprovalRow | null> {
  const { rows } = await sql.raw(
    `select * from purchase_approval where kind = ? and reference = ? and deleted_at is null
     order by asked_at desc, id desc limit 1 for update`,
    [kind, reference],
  );
  return rows[0] ?? null;
}

async function ask(
  container: MedusaContainer,
  sql: Database,
  purchase: Purchase,
  context: Context,
): Promise<string> {
  const { company_id, customer_id, kind, reference, currency_code, goes_on, now } = purchase;
  // What was left over: its time is over, though the clock has not come round to it.
  const { rows } = await sql.raw(
    `select id from purchase_approval where kind = ? and reference = ? and state in ('pending', 'granted') and deleted_at is null`,
    [kind, reference],
  );
  for (const { id } of rows) await update(sql, "purchase_approval", id, { state: "lapsed" });
  const expires_at = approvalExpires(now);
  const id = await insertNew(sql, "purchase_approval", {
    company_id,
    customer_id,
    kind,
    reference,
    amount: String(purchase.amount),
    currency_code,
    state: "pending",
    asked_at: now,
    expires_at,
    job: goes_on.job,
    job_data: JSON.stringify(goes_on.data),
  });
  await note(sql, {
    company_id,
    verb: "approval_asked",
    actor_kind: "buyer",
    actor_id: customer_id,
    at: now,
    details: { id, kind, reference, amount: String(purchase.amount), currency_code },
  });
  await container.resolve<Jobs>(JOBS_MODULE).enqueue(LAPSE, { id }, { key: id, runAt: expires_at }, context);
  return id;
}
