import type { Database } from "@dastranj/database";
import { MESSAGES_MODULE, type Messages } from "@dastranj/messages/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { COMPANY_MODULE } from "../../contract/names";
import { decimalsOf } from "../../domain/company/said";
import type { ApprovalRow, CompanyRow, PersonRow } from "../../modules/company/rows";
import { activePeople, type CompanyModuleService } from "../../modules/company/service";
import type { Buyer } from "./buyer-of";
import { PURCHASE_ASKED, PURCHASE_DECIDED, type PurchaseOutcome } from "./messages";

/** How people of a company are told, each in her own language. */

/** The company's page in the shop. */
export function pageOf(container: MedusaContainer, language: "fa" | "en"): string {
  const { storefront } = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  return `${storefront}${language === "en" ? "/en" : ""}/account/company`;
}

/** Tells some people of a company something, once for each key. */
export async function tellPeople(
  container: MedusaContainer,
  people: readonly PersonRow[],
  { key, name, data }: { key: string; name: string; data: object },
  context: Context,
): Promise<void> {
  await container.resolve<Messages>(MESSAGES_MODULE).send(
    people.map(({ id, email, mobile, language }) => ({
      key: `${key}:${id}`,
      name,
      to: { email, mobile },
      language,
      data: { ...data, page: pageOf(container, language) },
    })),
    context,
  );
}

/** Tells the owners of a company what became of it. */
export async function tellOwners(
  container: MedusaContainer,
  sql: Database,
  company: CompanyRow,
  { key, name, data = {} }: { key: string; name: string; data?: object },
  context: Context,
): Promise<void> {
  const owners = (await activePeople(sql, company.id)).filter(({ role }) => role === "owner");
  await tellPeople(container, owners, { key, name, data: { company: company.name, ...data } }, context);
}

/** Tells those who may approve a purchase that it waits. */
export async function tellApprovers(
  container: MedusaContainer,
  asked: { approval_id: string; buyer: Buyer; approvers: PersonRow[]; amount: bigint; currency_code: string },
  context: Context,
): Promise<void> {
  const { approval_id, buyer, approvers, amount, currency_code } = asked;
  const data = { company: buyer.company.name, person: buyer.person.name, ...sumOf(amount, currency_code) };
  await tellPeople(
    container,
    approvers,
    { key: `purchase.asked:${approval_id}`, name: PURCHASE_ASKED.name, data },
    context,
  );
}

/** Tells who buys what became of her purchase. */
export async function tellDecided(
  container: MedusaContainer,
  sql: Database,
  { approval, outcome, words }: { approval: ApprovalRow; outcome: PurchaseOutcome; words: string | null },
  context: Context,
): Promise<void> {
  const { id, company_id, customer_id, amount, currency_code } = approval;
  const buyers = (await activePeople(sql, company_id)).filter((person) => person.customer_id === customer_id);
  const { rows } = await sql.raw("select name from company where id = ?", [company_id]);
  const data = {
    company: rows[0].name,
    outcome,
    words: words ?? "",
    ...sumOf(BigInt(amount), currency_code),
  };
  await tellPeople(
    container,
    buyers,
    { key: `purchase.${outcome}:${id}`, name: PURCHASE_DECIDED.name, data },
    context,
  );
}

function sumOf(amount: bigint, currency_code: string) {
  return { amount: Number(amount), currency_code, decimals: decimalsOf(currency_code) };
}
