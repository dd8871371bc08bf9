import { randomUUID } from "node:crypto";
import type { SellerStatus } from "@dastranj/sellers/contract";
import { application, load } from "./application";
import { place } from "./factories";
import { send } from "./http";

export interface TestApplicant {
  id: string;
  licenceId: string;
  /** Ids by type of paper. */
  papers: Record<string, string>;
}

/** What the policy wants of a producer who works on her own and sells no food. */
const WANTED_PAPERS = ["national_card", "home_business_licence", "sheba_proof"];

export const SECRETS = {
  identity_number: "9991234561",
  address: "استهبان، کوچه‌ی انجیر، پلاک ۱۲",
  postal_code: "7451234567",
  sheba: "IR760170000000000000000001",
};

/** Somebody who handed in a licence, the papers that are wanted and what is secret of her, all still unjudged unless told. */
export async function anApplicant({
  status = "docs_review",
  judged = "pending",
  waitingDays = 0,
  name = "انجیر سلیمی",
}: {
  status?: SellerStatus;
  judged?: "pending" | "accepted";
  waitingDays?: number;
  name?: string;
} = {}): Promise<TestApplicant> {
  const { container } = await application();
  const sellers = container.resolve<Sellers>("seller");
  await place(container.resolve("seller"));
  const vault = container.resolve<{ seal(text: string): string }>("vault");
  const seller = await sellers.createSellers({
    handle: `applicant-${randomUUID().slice(0, 8)}`,
    kind: "producer",
    name,
    name_en: "Salimi Figs",
    county_id: "firuzabad",
    craft_id: "weaving",
    status,
    work_mode: "independent",
    submitted_at: new Date(Date.now() - waitingDays * 86_400_000),
  });
  await sellers.createSellerParticulars({
    seller_id: seller.id,
    identity_sealed: vault.seal(SECRETS.identity_number),
    address_sealed: vault.seal(SECRETS.address),
    postal_code_sealed: vault.seal(SECRETS.postal_code),
    sheba_sealed: vault.seal(SECRETS.sheba),
  });
  const number = randomUUID();
  const licence = await sellers.createLicences({
    seller_id: seller.id,
    licence_class: "home_business",
    number,
    number_key: `tests:${number}`,
    issuer: "اداره‌ی کار استهبان",
    issued_on: "2025-03-21",
    expires_on: "2999-03-20",
    categories: ["handicraft"],
    status: judged,
  });
  const papers: Record<string, string> = {};
  for (const type of WANTED_PAPERS) {
    const { id } = await sellers.createPapers({
      seller_id: seller.id,
      type,
      status: judged,
      file_key: `tests/${randomUUID()}`,
      mime_type: "image/jpeg",
      bytes: 1000,
    });
    papers[type] = id;
  }
  await sellers.createSellerMembers({
    seller_id: seller.id,
    name: "پروین سلیمی",
    email: `${number}@dastranj.example`,
  });
  return { id: seller.id, licenceId: licence.id, papers };
}

/** A licence and a national card that she showed after those of `anApplicant`. */
export async function aRenewal(seller_id: string): Promise<{ licenceId: string; paperId: string }> {
  const sellers = (await application()).container.resolve<Sellers>("seller");
  const number = randomUUID();
  const licence = await sellers.createLicences({
    seller_id,
    licence_class: "home_business",
    number,
    number_key: `tests:${number}`,
    issuer: "اداره‌ی کار استهبان",
    issued_on: "2026-03-21",
    expires_on: "2999-03-20",
    categories: ["handicraft"],
  });
  const paper = await sellers.createPapers({
    seller_id,
    type: "national_card",
    file_key: `tests/${number}`,
    mime_type: "image/jpeg",
    bytes: 1000,
  });
  return { licenceId: licence.id, paperId: paper.id };
}

/** A token of somebody who acts for a seller. */
export async function memberOf({ id }: { id: string }, role: "owner" | "staff"): Promise<string> {
  const { container } = await application();
  const { seedMember } = load("./src/seed/people.js");
  const email = `${role}-${randomUUID().slice(0, 8)}@dastranj.example`;
  const password = "a-password-of-the-tests";
  await seedMember(container, { name: "همکار", email, seller_id: id }, password);
  const sellers = container.resolve<Sellers>("seller");
  const [member] = await sellers.listSellerMembers({ email });
  await sellers.updateSellerMembers({ id: member?.id, role });
  const { body } = await send<{ token: string }>("POST", "/auth/seller/emailpass", { email, password });
  return body.token;
}

/** What the tests write of an applicant. */
interface Sellers {
  createSellers(row: object): Promise<{ id: string }>;
  createSellerMembers(row: object): Promise<unknown>;
  createSellerParticulars(row: object): Promise<unknown>;
  createLicences(row: object): Promise<{ id: string }>;
  createPapers(row: object): Promise<{ id: string }>;
  listSellerMembers(filter: object): Promise<{ id: string }[]>;
  updateSellerMembers(row: object): Promise<unknown>;
}
