import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CompanyAddress, CompanyAnswer, CooperativesWord, SpendingAnswer } from "../../contract/company";
import { COMPANY_MODULE } from "../../contract/names";
import { leftOf } from "../../domain/company/spending";
import type { CompanyRow, PersonRow, WordRow } from "../../modules/company/rows";
import type { CompanyModuleService } from "../../modules/company/service";
import { spentOf } from "../../modules/company/spent";
import { refusal } from "../refusal";
import { findBuyer } from "./buyer-of";
import { monthOf } from "./month-of";

/** A buyer's companies, the oldest first. */
export async function readCompanies(
  container: MedusaContainer,
  { customer_id, now }: { customer_id: string; now: Date },
): Promise<CompanyAnswer[]> {
  const { database } = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const { rows } = await database.raw(
    `select p.company_id from company_person p join company c on c.id = p.company_id
     where p.customer_id = ? and p.state = 'active' and p.deleted_at is null and c.deleted_at is null
     order by p.joined_at, p.id limit 50`,
    [customer_id],
  );
  return Promise.all(rows.map(({ company_id }) => readCompany(container, { customer_id, company_id, now })));
}

/** One company of a buyer's, as she may read it. */
export async function readCompany(
  container: MedusaContainer,
  { customer_id, company_id, now }: { customer_id: string; company_id: string; now: Date },
): Promise<CompanyAnswer> {
  const service = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const buyer = await findBuyer(service.database, { customer_id, company_id });
  if (!buyer) throw refusal("company_not_found");
  const { company, person } = buyer;
  const [cooperatives, spending] = await Promise.all([
    wordsOf(container, company_id),
    spendingOf(container, company, [person], now),
  ]);
  const { id, name, country_code, legal_id, phone, buys, currency_code, state, reason } = company;
  const you = { ...(spending.get(person.id) as SpendingAnswer), person_id: person.id, role: person.role };
  const named = { id, name, country_code, legal_id, address: addressOf(company), phone, buys };
  return { ...named, currency_code, state, reason, cooperatives, you };
}

/** What each of some people of a company has spent this month and may still, by their ids here. */
export async function spendingOf(
  container: MedusaContainer,
  company: CompanyRow,
  people: readonly PersonRow[],
  now: Date,
): Promise<Map<string, SpendingAnswer>> {
  const service = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const customer_ids = people.flatMap(({ customer_id }) => customer_id ?? []);
  const { id: company_id, currency_code } = company;
  const month = monthOf(service, company, now);
  const sums = await spentOf(service.database, { company_id, customer_ids, currency_code, month, now });
  return new Map(
    people.map(({ id, customer_id, monthly_limit, needs_approval }) => {
      const { spent = 0n, waiting = 0n } = sums.get(customer_id ?? "") ?? {};
      const left = leftOf({ limit: monthly_limit === null ? null : BigInt(monthly_limit), spent, waiting });
      const answer = { monthly_limit, needs_approval, spent: String(spent), waiting: String(waiting) };
      return [id, { ...answer, left: left === null ? null : String(left) }];
    }),
  );
}

/** What cooperatives say of a company for themselves. */
export async function wordsOf(
  container: MedusaContainer,
  company_id: string,
): Promise<
  { handle: string; name: string; name_en: string; state: CooperativesWord; reason: string | null }[]
> {
  const { database } = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const { rows } = await database.raw(
    "select * from company_approval where company_id = ? and deleted_at is null order by asked_at, id",
    [company_id],
  );
  const words = rows as WordRow[];
  if (words.length === 0) return [];
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: ["id", "handle", "name", "name_en"],
    filters: { id: words.map(({ cooperative_id }) => cooperative_id) },
  });
  const sellers = new Map(data.map((seller) => [seller.id, seller]));
  return words.flatMap(({ cooperative_id, state, reason }) => {
    const seller = sellers.get(cooperative_id);
    return seller
      ? [{ handle: seller.handle, name: seller.name, name_en: seller.name_en || seller.name, state, reason }]
      : [];
  });
}

export function addressOf({ province, city, address, postal_code }: CompanyRow): CompanyAddress {
  return { province, city, address, postal_code };
}
