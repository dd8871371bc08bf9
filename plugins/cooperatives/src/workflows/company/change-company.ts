import { update } from "@dastranj/database";
import type { MedusaContainer } from "@medusajs/framework/types";
import { COMPANY_MODULE } from "../../contract/names";
import { isPostalCode, legalIdOf } from "../../domain/company/legal-id";
import { afterNewIdentity } from "../../domain/company/states";
import { type CompanyModuleService, note } from "../../modules/company/service";
import { refusal } from "../refusal";
import { askCooperatives } from "./ask-cooperatives";
import { findBuyer } from "./buyer-of";
import { type CompanyDraft, refuseStanding, tellApplied } from "./make-company";

export interface ChangeCompany {
  company_id: string;
  by: string;
  /** What is to be other than it stands. */
  changed: Partial<Omit<CompanyDraft, "country_code">>;
  cooperatives: string[];
  now: Date;
}

/**
 * An owner mends her company. Who it is stays once it was judged; where it was refused, it applies anew.
 */
export async function changeCompany(container: MedusaContainer, asked: ChangeCompany): Promise<void> {
  const { company_id, by, changed, now } = asked;
  const service = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const found = await service.withCompany(company_id, async (company, sql, context) => {
    const buyer = await findBuyer(sql, { company_id, customer_id: by });
    if (!buyer) throw refusal("company_not_found");
    if (buyer.person.role !== "owner") throw refusal("company_owners_only");
    const legal_id =
      changed.legal_id === undefined ? company.legal_id : legalIdOf(company.country_code, changed.legal_id);
    if (!legal_id) throw refusal("company_legal_id_wrong");
    if (changed.postal_code && !isPostalCode(company.country_code, changed.postal_code))
      throw refusal("company_postal_code_wrong");
    const is = { name: changed.name ?? company.name, legal_id };
    const isAnother = is.name !== company.name || is.legal_id !== company.legal_id;
    const state = afterNewIdentity(company.state);
    if (isAnother && !state) throw refusal("company_identity_stands");
    if (isAnother) await refuseStanding(sql, { ...company, legal_id }, company_id);
    const appliesAnew = company.state === "refused";
    await update(sql, "company", company_id, {
      ...changed,
      ...is,
      ...(appliesAnew && {
        state: "applied",
        reason: null,
        applied_at: now,
        decided_at: null,
        decided_by: null,
      }),
    });
    const details = { before: company, changed: { ...changed, ...is } };
    const verb = appliesAnew ? "applied" : "changed";
    await note(sql, { company_id, verb, actor_kind: "buyer", actor_id: by, at: now, details });
    await askCooperatives(container, sql, { company_id, handles: asked.cooperatives, by, now });
    if (appliesAnew) await tellApplied(container, sql, company, now, context);
    return true;
  });
  if (!found) throw refusal("company_not_found");
}
