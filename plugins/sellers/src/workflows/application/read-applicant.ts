import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../../contract/names";
import { type OnFile, writableIn } from "../../domain/application";
import { dayAt } from "../../domain/day-at";
import type { Licence } from "../../modules/seller/models/licence";
import type { Paper } from "../../modules/seller/models/paper";
import type { Seller } from "../../modules/seller/models/seller";
import type { SellerModuleService } from "../../modules/seller/service";
import { refusal } from "../refusal";

/** An applicant with what she showed, as the steps of her application need her. What is sealed stays sealed. */
export interface Applicant {
  seller: InferTypeOf<typeof Seller> & { county_id: string | null; craft_id: string | null };
  particulars:
    | Record<"identity_sealed" | "address_sealed" | "postal_code_sealed" | "sheba_sealed", string | null>
    | undefined;
  licences: InferTypeOf<typeof Licence>[];
  papers: InferTypeOf<typeof Paper>[];
  /** When it is, and the day that is where she is. */
  now: Date;
  today: string;
  writable: "all" | "renewal" | "nothing";
}

/** Reads her; the latest licences and papers first. */
export async function readApplicant(
  container: MedusaContainer,
  seller_id: string,
  at: Date | string,
): Promise<Applicant> {
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  const latest = { order: { created_at: "DESC", id: "DESC" } } as const;
  const [[seller], [particulars], licences, papers] = await Promise.all([
    sellers.listSellers({ id: seller_id }, { take: 1 }),
    sellers.listSellerParticulars({ seller_id }, { take: 1 }),
    sellers.listLicences({ seller_id }, { take: 100, ...latest }),
    sellers.listPapers({ seller_id }, { take: 200, ...latest }),
  ]);
  if (!seller) throw refusal("seller_not_found");
  // Between steps an instant may have become its text.
  const now = new Date(at);
  const today = dayAt(now);
  const held = [...licences, ...papers].filter(({ status }) => status === "accepted");
  const ends = held.flatMap(({ expires_on }) => expires_on ?? []);
  return {
    seller: seller as unknown as Applicant["seller"],
    particulars: particulars as unknown as Applicant["particulars"],
    licences: licences as unknown as Applicant["licences"],
    papers: papers as unknown as Applicant["papers"],
    now,
    today,
    writable: writableIn(seller.status, ends, today),
  };
}

/** The latest licence that was not replaced. */
export function latestLicence({ licences }: Pick<Applicant, "licences">) {
  return licences.find(({ status }) => status !== "replaced");
}

/** The latest paper of each type that was not replaced. */
export function latestPapers({ papers }: Pick<Applicant, "papers">) {
  const seen = new Set<string>();
  return papers.filter(({ type, status }) => {
    if (status === "replaced" || seen.has(type)) return false;
    seen.add(type);
    return true;
  });
}

/** Whether she may write now: all of it, or what is renewed. */
export function refuseUnlessWritable({ writable }: Pick<Applicant, "writable">, isRenewed: boolean): void {
  if (writable === "all" || (writable === "renewal" && isRenewed)) return;
  throw refusal("application_not_writable");
}

/** What is on file of her, for the rules. `person_name` is the owner's. */
export function onFile(applicant: Applicant, person_name: string): OnFile {
  const { seller, particulars } = applicant;
  return {
    has: {
      person_name: person_name !== "",
      name: seller.name !== "",
      identity_number: Boolean(particulars?.identity_sealed),
      county: Boolean(seller.county_id),
      craft: Boolean(seller.craft_id),
      address: Boolean(particulars?.address_sealed),
      postal_code: Boolean(particulars?.postal_code_sealed),
      sheba: Boolean(particulars?.sheba_sealed),
    },
    work_mode: seller.work_mode,
    works_with: seller.works_with,
    licence: latestLicence(applicant) ?? null,
    papers: latestPapers(applicant),
  };
}

/** The member who owns the booth, the first of them. */
export async function ownerOf(container: MedusaContainer, seller_id: string) {
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  const [owner] = await sellers.listSellerMembers(
    { seller_id, role: "owner" },
    { take: 1, order: { created_at: "ASC", id: "ASC" } },
  );
  return owner;
}
