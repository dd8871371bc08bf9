import { lock, update } from "@dastranj/database";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { COMPANY_MODULE } from "../../contract/names";
import { type CompanyVerb, companyLeadsTo, wordLeadsTo } from "../../domain/company/states";
import type { WordRow } from "../../modules/company/rows";
import { activePeople, type CompanyModuleService, note } from "../../modules/company/service";
import { refusal } from "../refusal";
import { promisePrices } from "./follow-people";
import { refuseStanding } from "./make-company";
import { COMPANY_APPROVED, COMPANY_REFUSED, COMPANY_SUSPENDED } from "./messages";
import { tellOwners } from "./tell";

interface Decision {
  company_id: string;
  /** Said to the company; null where nothing needs to be said. */
  reason: string | null;
  by: string;
  now: Date;
}

const MESSAGES = { approve: COMPANY_APPROVED, refuse: COMPANY_REFUSED, suspend: COMPANY_SUSPENDED };

/** An operator decides about a company, for all cooperatives; its people's prices follow. */
export async function decideCompany(
  container: MedusaContainer,
  { company_id, verb, reason, by, now }: Decision & { verb: CompanyVerb },
): Promise<void> {
  const service = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const found = await service.withCompany(company_id, async (company, sql, context) => {
    const to = companyLeadsTo(company.state, verb);
    if (!to) throw refusal("company_decided");
    if (verb === "approve") {
      // Of two that say they are the same company only one becomes it, also when both are approved at once.
      await lock(sql, `cooperatives:legal-id:${company.legal_id}`);
      await refuseStanding(sql, company, company_id);
    }
    await update(sql, "company", company_id, { state: to, reason, decided_by: by, decided_at: now });
    const details = { from: company.state, to };
    await note(sql, {
      company_id,
      verb,
      actor_kind: "operator",
      actor_id: by,
      at: now,
      words: reason,
      details,
    });
    const people = await activePeople(sql, company_id);
    if (to !== "refused")
      await promisePrices(
        container,
        people.map(({ customer_id }) => customer_id),
        context,
      );
    const who = verb === "suspend" ? {} : { cooperative: "", cooperative_en: "" };
    const data = { ...who, ...(verb !== "approve" && { reason: reason ?? "" }) };
    const key = `company.${to}:${company_id}:${now.getTime()}`;
    await tellOwners(container, sql, company, { key, name: MESSAGES[verb].name, data }, context);
    return true;
  });
  if (!found) throw refusal("company_not_found");
}

/** A cooperative that was asked approves a company for herself, or does not. */
export async function decideForCooperative(
  container: MedusaContainer,
  {
    company_id,
    cooperative_id,
    verb,
    reason,
    by,
    now,
  }: Decision & {
    cooperative_id: string;
    verb: "approve" | "refuse";
  },
): Promise<void> {
  const service = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: ["name", "name_en"],
    filters: { id: cooperative_id },
  });
  const [cooperative] = data;
  const found = await service.withCompany(company_id, async (company, sql, context) => {
    const { rows } = await sql.raw(
      "select * from company_approval where company_id = ? and cooperative_id = ? and deleted_at is null",
      [company_id, cooperative_id],
    );
    const word = rows[0] as WordRow | undefined;
    if (!word) throw refusal("company_not_found");
    const to = wordLeadsTo(word.state, verb);
    if (!to) throw refusal("company_decided");
    await update(sql, "company_approval", word.id, { state: to, reason, decided_by: by, decided_at: now });
    await note(sql, {
      company_id,
      verb: `cooperative_${verb}`,
      actor_kind: "seller",
      actor_id: by,
      at: now,
      words: reason,
      details: { cooperative_id, from: word.state, to },
    });
    const named = {
      cooperative: cooperative?.name ?? "",
      cooperative_en: cooperative?.name_en || (cooperative?.name ?? ""),
    };
    const said = verb === "refuse" ? { ...named, reason: reason ?? "" } : named;
    const key = `company.${to}:${word.id}:${now.getTime()}`;
    await tellOwners(container, sql, company, { key, name: MESSAGES[verb].name, data: said }, context);
    return true;
  });
  if (!found) throw refusal("company_not_found");
}
