import { SELLER_MODULE } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { InvoiceBuyer, InvoiceSeller } from "../../contract/invoice";
import { companiesOf, cooperativesOf } from "../quote/parties";

/** The two sides of an invoice, as they are named today. */
export async function invoiceParties(
  container: MedusaContainer,
  { cooperative_id, company_id }: { cooperative_id: string; company_id: string },
): Promise<{ seller: InvoiceSeller; buyer: InvoiceBuyer }> {
  const [cooperatives, companies, registration] = await Promise.all([
    cooperativesOf(container, [cooperative_id]),
    companiesOf(container, [company_id]),
    registrationOf(container, cooperative_id),
  ]);
  const cooperative = cooperatives.get(cooperative_id);
  const company = companies.get(company_id);
  const { name = "", name_en = "" } = cooperative ?? {};
  return {
    seller: { name, name_en, registration },
    buyer: {
      name: company?.name ?? "",
      legal_id: company?.legal_id ?? "",
      address: [company?.city, company?.address].filter(Boolean).join("، "),
      postal_code: company?.postal_code ?? null,
      phone: company?.phone ?? "",
    },
  };
}

/** The number of the paper by which a cooperative was verified as one; the newest, where it was renewed. */
async function registrationOf(container: MedusaContainer, seller_id: string): Promise<string | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: SELLER_MODULE,
    fields: ["papers.number", "papers.type", "papers.status", "papers.created_at"],
    filters: { id: seller_id },
    pagination: { take: 1 },
  });
  const [seller] = data as unknown as { papers: ShownPaper[] }[];
  const shown = (seller?.papers ?? []).filter(
    ({ type, status }) => type === "cooperative_registration" && status === "accepted",
  );
  const [newest] = shown.sort((a, b) => +new Date(b.created_at) - +new Date(a.created_at));
  return newest?.number ?? null;
}

interface ShownPaper {
  number: string | null;
  type: string;
  status: string;
  created_at: string | Date;
}
