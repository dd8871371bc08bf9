import { type Database, update } from "@dastranj/database";
import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { COMPANY_MODULE } from "../../contract/names";
import { approvalExpires, refuseDecision } from "../../domain/company/spending";
import type { ApprovalRow } from "../../modules/company/rows";
import { type CompanyModuleService, note } from "../../modules/company/service";
import { refusal } from "../refusal";
import { buyerOf, findBuyer } from "./buyer-of";
import { LAPSE } from "./lapse-approval";
import { lockSpender, sumsOf } from "./may-spend";
import { tellDecided } from "./tell";

export interface PurchaseDecision {
  company_id: string;
  approval_id: string;
  /** Who decides: a customer. */
  by: string;
  decision: "grant" | "refuse";
  words: string | null;
  now: Date;
}

/**
 * An approver decides about a purchase of another's. Granted, the job that was named with it goes on, promised by the same commit; it has so many days more.
 */
export async function decidePurchase(container: MedusaContainer, decision: PurchaseDecision): Promise<void> {
  const { company_id, approval_id, by, words, now } = decision;
  const service = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  await service.alone(`approval:${approval_id}`, async (sql, context) => {
    const decider = await buyerOf(container, { customer_id: by, company_id }, sql);
    const asks = await approvalIn(sql, { company_id, approval_id });
    const isHers = asks?.customer_id === by;
    if (!asks || (decider.person.role === "buyer" && !isHers)) throw refusal("purchase_approval_not_found");
    const { customer_id } = asks;
    await lockSpender(sql, { company_id, customer_id });
    // Anew: whoever held the lock before may have changed it.
    const approval = (await approvalIn(sql, { company_id, approval_id })) ?? asks;
    const asked = { ...approval, amount: BigInt(approval.amount), expires_at: new Date(approval.expires_at) };
    const buyer = await findBuyer(sql, { customer_id, company_id });
    // Who has gone buys nothing more.
    if (!buyer) throw refusal("purchase_approval_decided");
    const spender = await sumsOf(container, sql, buyer, { ...approval, now });
    const flaw = refuseDecision(
      decision.decision,
      { role: decider.person.role, buys: isHers },
      asked,
      spender,
      now,
    );
    if (flaw) throw refusal(flaw);
    const state = decision.decision === "grant" ? "granted" : "refused";
    const expires_at = state === "granted" ? approvalExpires(now) : asked.expires_at;
    await update(sql, "purchase_approval", approval_id, {
      state,
      decided_by: by,
      decided_at: now,
      words,
      expires_at,
    });
    await note(sql, {
      company_id,
      verb: `approval_${state}`,
      actor_kind: "buyer",
      actor_id: by,
      at: now,
      words,
      details: { id: approval_id },
    });
    await tellDecided(container, sql, { approval, outcome: state, words }, context);
    if (state === "refused") return;
    const jobs = container.resolve<Jobs>(JOBS_MODULE);
    await jobs.enqueue(approval.job, approval.job_data, { key: `approval:${approval_id}` }, context);
    await jobs.enqueue(
      LAPSE,
      { id: approval_id },
      { key: `${approval_id}:granted`, runAt: expires_at },
      context,
    );
  });
}

async function approvalIn(
  sql: Database,
  { company_id, approval_id }: { company_id: string; approval_id: string },
): Promise<ApprovalRow | undefined> {
  const { rows } = await sql.raw(
    "select * from purchase_approval where id = ? and company_id = ? and deleted_at is null",
    [approval_id, company_id],
  );
  return rows[0];
}
