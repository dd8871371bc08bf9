import { COMPANY_MODULE } from "@dastranj/cooperatives/contract";
import type { CompanyModuleService } from "@dastranj/cooperatives/modules/company";
import { decideCompany, makeCompany } from "@dastranj/cooperatives/workflows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { syntheticLegalId } from "./synthetic-numbers";

const BUYER = "wholesale@dastranj.example";
const OPERATOR = "operator@dastranj.example";
const COMPANY = {
  name: "بازرگانی کشاورز یزد",
  country_code: "ir",
  legal_id: syntheticLegalId(1),
  province: "یزد",
  city: "یزد",
  address: "بلوار معلم، نبش کوچهٔ ۳، فروشگاه کشاورز",
  postal_code: "8916754321",
  phone: "+989990000202",
  buys: "انجیر خشک و پرک انجیر، ماهی ۱۰۰ تا ۳۰۰ کیلو",
};

/** The wholesale buyer's company, approved by an operator; what an operator decided since stays. */
export async function seedCompany(container: MedusaContainer): Promise<void> {
  const now = new Date();
  const customers = container.resolve(Modules.CUSTOMER);
  const [[buyer], [operator]] = await Promise.all([
    customers.listCustomers({ email: BUYER, has_account: true }, { take: 1 }),
    container.resolve(Modules.USER).listUsers({ email: OPERATOR }, { take: 1 }),
  ]);
  if (!buyer || !operator) return;
  const company_id = await makeCompany(container, {
    draft: COMPANY,
    currency_code: "irr",
    cooperatives: [],
    request_key: "demonstration-company",
    by: buyer.id,
    language: "fa",
    now,
  });
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE);
  const [company] = await companies.listCompanies({ id: company_id }, { take: 1, select: ["state"] });
  if (company?.state !== "applied") return;
  await decideCompany(container, { company_id, verb: "approve", reason: null, by: operator.id, now });
}
