import type { Database } from "@dastranj/database";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { CooperativesWord } from "../../contract/company";
import { COMPANY_MODULE } from "../../contract/names";
import { mayBuyOf } from "../../domain/company/states";
import type { CompanyRow, PersonRow } from "../../modules/company/rows";
import type { CompanyModuleService } from "../../modules/company/service";
import { refusal } from "../refusal";

/** Who buys, for which company; with a cooperative also what she says of it. */
export interface AskedBuyer {
  customer_id: string;
  company_id: string;
  cooperative_id?: string;
}

export interface Buyer {
  company: CompanyRow;
  person: PersonRow;
}

/**
 * Finds a company by the membership of who asks: to everybody else there is none. With a cooperative, it must be approved to buy of her.
 *
 * @param sql a running transaction, if the answer is to hold with what is written in it
 */
export async function buyerOf(container: MedusaContainer, asked: AskedBuyer, sql?: Database): Promise<Buyer> {
  const { database } = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const found = await findBuyer(sql ?? database, asked);
  if (!found) throw refusal("company_not_found");
  const { word, ...buyer } = found;
  if (asked.cooperative_id !== undefined && !mayBuyOf(buyer.company.state, word))
    throw refusal("company_not_approved");
  return buyer;
}

/** The same; undefined where she is no person of the company. */
export async function findBuyer(
  sql: Database,
  { customer_id, company_id, cooperative_id = "" }: AskedBuyer,
): Promise<(Buyer & { word: CooperativesWord | null }) | undefined> {
  const { rows: people } = await sql.raw(
    `select p.*, (
       select a.state from company_approval a
       where a.company_id = p.company_id and a.cooperative_id = ? and a.deleted_at is null
     ) as word
     from company_person p where p.company_id = ? and p.customer_id = ? and p.state = 'active' and p.deleted_at is null`,
    [cooperative_id, company_id, customer_id],
  );
  const [person] = people;
  if (!person) return undefined;
  const { rows } = await sql.raw("select * from company where id = ? and deleted_at is null", [company_id]);
  const { word, ...hers } = person;
  return rows[0] && { company: rows[0], person: hers, word };
}
