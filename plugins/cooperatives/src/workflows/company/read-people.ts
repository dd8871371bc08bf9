import type { MedusaContainer } from "@medusajs/framework/types";
import type {
  CompanyPeopleAnswer,
  CompanyPersonAnswer,
  PurchaseApprovalAnswer,
  PurchaseApprovalState,
  PurchaseApprovalsAnswer,
} from "../../contract/company";
import { COMPANY_MODULE } from "../../contract/names";
import { isOpen } from "../../domain/company/spending";
import type { ApprovalRow, PersonRow } from "../../modules/company/rows";
import type { CompanyModuleService } from "../../modules/company/service";
import { buyerOf } from "./buyer-of";
import { mayApprove } from "./may-spend";
import { spendingOf } from "./read-companies";

interface Asks {
  customer_id: string;
  company_id: string;
  now: Date;
}

/** A company's people: an owner reads how they are reached and what they spend; the others who they are. */
export async function readPeople(container: MedusaContainer, asks: Asks): Promise<CompanyPeopleAnswer> {
  const { company, person: own } = await buyerOf(container, asks);
  const { database } = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const isOwner = own.role === "owner";
  const { rows } = await database.raw(
    `select * from company_person where company_id = ? and state = any(?) and deleted_at is null
     order by state, joined_at, created_at, id`,
    [asks.company_id, isOwner ? ["active", "invited"] : ["active"]],
  );
  const people = rows as PersonRow[];
  const spending = await spendingOf(container, company, people, asks.now);
  return {
    people: people.map(({ id, name, role, state, email, mobile, expires_at }) => {
      const you = id === own.id;
      const seen = isOwner || you;
      return {
        ...{ id, name, role, state: state as CompanyPersonAnswer["state"], you },
        email: seen ? email : null,
        mobile: seen ? mobile : null,
        spending: (seen && spending.get(id)) || null,
        invited_until: state === "invited" && expires_at ? new Date(expires_at).toISOString() : null,
      };
    }),
    may_change: isOwner,
  };
}

/** Purchases that an approver was or is asked about; a buyer reads her own. */
export async function readApprovals(
  container: MedusaContainer,
  { state, limit, offset, ...asks }: Asks & { state?: PurchaseApprovalState; limit: number; offset: number },
): Promise<PurchaseApprovalsAnswer> {
  const { person: own } = await buyerOf(container, asks);
  const { database } = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const { rows } = await database.raw(
    `select a.*, count(*) over ()::int as count from purchase_approval a
     where a.company_id = ? and (?::text is null or a.customer_id = ?) and (?::text is null or a.state = ?) and a.deleted_at is null
     order by (a.state = 'pending') desc, a.asked_at desc, a.id limit ? offset ?`,
    [
      asks.company_id,
      ...twice(own.role === "buyer" ? asks.customer_id : null),
      ...twice(state ?? null),
      limit,
      offset,
    ],
  );
  const { rows: people } = await database.raw(
    "select customer_id, name from company_person where company_id = ? and customer_id is not null order by joined_at",
    [asks.company_id],
  );
  const names = new Map(people.map(({ customer_id, name }) => [customer_id, name]));
  const approvals = (rows as ApprovalRow[]).map((row): PurchaseApprovalAnswer => {
    const { id, kind, reference, amount, currency_code, words } = row;
    const expires_at = new Date(row.expires_at);
    const open = isOpen({ state: row.state, expires_at }, asks.now);
    return {
      ...{ id, kind, reference, amount, currency_code, words },
      // The clock comes round to what has lapsed a little later.
      state: row.state === "pending" && !open ? "lapsed" : row.state,
      asked_by: names.get(row.customer_id) ?? "",
      asked_at: new Date(row.asked_at).toISOString(),
      expires_at: expires_at.toISOString(),
      decided_by: row.decided_by && (names.get(row.decided_by) ?? ""),
      decided_at: row.decided_at && new Date(row.decided_at).toISOString(),
      may_decide: row.state === "pending" && open && mayApprove(own, row.customer_id),
    };
  });
  return { approvals, count: rows[0]?.count ?? 0 };
}

const twice = <T>(value: T): [T, T] => [value, value];
