import { maskIdentity, maskSheba, VAULT_MODULE, type Vault } from "@dastranj/privacy/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Application, ApplicationAnswer, ReviewedField } from "../../../contract/application";
import { missingFrom, stepsOf } from "../../../domain/application";
import { verbsFrom } from "../../../domain/seller-states";
import {
  type Applicant,
  latestLicence,
  latestPapers,
  onFile,
  ownerOf,
  readApplicant,
} from "../../../workflows/application/read-applicant";
import { knownLicenceClasses, requiredPapers } from "../../../workflows/required-papers";
import { COUNTY_FIELDS, CRAFT_FIELDS, namedCode } from "../../store/sellers/answer";

const SENDS = ["submit", "resubmit", "renew"] as const;

/** An application as its applicant sees it: what is secret is masked. */
export async function readApplication(
  container: MedusaContainer,
  seller_id: string,
  now = new Date(),
): Promise<ApplicationAnswer> {
  const applicant = await readApplicant(container, seller_id, now);
  const { seller, today, writable } = applicant;
  const licence = latestLicence(applicant);
  const [owner, required, licence_classes, place, said] = await Promise.all([
    ownerOf(container, seller_id),
    requiredPapers(container, { ...seller, licence }, now),
    knownLicenceClasses(container, seller.jurisdiction, now),
    placeOf(container, seller_id),
    lastSaid(container, applicant),
  ]);
  const missing = missingFrom(onFile(applicant, owner?.name ?? ""), required, today);
  const steps = stepsOf(missing);
  const verbs = verbsFrom(seller.status, "seller");
  const early = seller.status === "verified" && writable === "renewal";
  return {
    application: {
      seller_id: seller.id,
      kind: seller.kind,
      status: seller.status,
      status_since: instant(seller.status_since),
      submitted_at: instant(seller.submitted_at),
      writable,
      may: SENDS.filter((verb) => verbs.includes(verb) || (early && verb === "renew")),
      person_name: owner?.name ?? "",
      name: seller.name,
      name_en: seller.name_en,
      ...masked(container, applicant),
      mobile: owner?.mobile ?? null,
      email: owner?.email ?? null,
      ...place,
      work_mode: seller.work_mode,
      works_with: seller.works_with,
      licence: licence ? shownLicence(licence) : null,
      papers: latestPapers(applicant).map(shownPaper),
      story: seller.story,
      story_en: seller.story_en,
      steps,
      next_step: steps.find(({ done }) => !done)?.step ?? null,
      missing,
      required_papers: required,
      licence_classes,
      ...said,
    },
  };
}

/** What is sealed, as far as its owner must recognise it. */
function masked(container: MedusaContainer, { particulars }: Applicant) {
  const vault = container.resolve<Vault>(VAULT_MODULE);
  const shown = (sealed: string | null | undefined, mask: (text: string) => string) =>
    sealed ? mask(vault.open(sealed)) : null;
  return {
    identity_number: shown(particulars?.identity_sealed, maskIdentity),
    address: shown(particulars?.address_sealed, maskAddress),
    postal_code: shown(particulars?.postal_code_sealed, maskIdentity),
    sheba: shown(particulars?.sheba_sealed, maskSheba),
  };
}

/** The first word of an address, such as the town's: enough to know which one it was. */
function maskAddress(address: string): string {
  return `${address.split(/[\s،,]/, 1)[0]?.slice(0, 12) ?? ""} ••••`;
}

function shownLicence(licence: Applicant["licences"][number]): NonNullable<Application["licence"]> {
  const { id, licence_class, number, issuer, issued_on, expires_on, categories, status } = licence;
  return { id, licence_class, number, issuer, issued_on, expires_on, categories, status };
}

function shownPaper(paper: Applicant["papers"][number]): Application["papers"][number] {
  const { id, type, number, issuer, issued_on, expires_on, status, reason, mime_type, bytes } = paper;
  const sent_at = new Date(paper.created_at).toISOString();
  return { id, type, number, issuer, issued_on, expires_on, status, reason, mime_type, bytes, sent_at };
}

async function placeOf(container: MedusaContainer, id: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: ["id", ...COUNTY_FIELDS, ...CRAFT_FIELDS],
    filters: { id },
  });
  const { county, craft } = data[0] ?? {};
  return { county: county ? namedCode(county) : null, craft: craft ? namedCode(craft) : null };
}

/** The verbs whose reason the applicant is told, by the state in which it matters. */
const TOLD: Partial<Record<Application["status"], string[]>> = {
  changes_requested: ["request_changes"],
  rejected: ["reject"],
  suspended: ["suspend"],
  revoked: ["revoke"],
  expired: ["refuse_renewal", "expire"],
};

/** What the office said last, from the audit trail. */
async function lastSaid(
  container: MedusaContainer,
  { seller }: Applicant,
): Promise<Pick<Application, "requested" | "reason">> {
  const verb = TOLD[seller.status];
  if (!verb) return { requested: null, reason: null };
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_event",
    fields: ["verb", "reason", "details", "at"],
    filters: { seller_id: seller.id, verb },
    pagination: { take: 1, order: { at: "DESC" } },
  });
  const [event] = data;
  if (seller.status !== "changes_requested") return { requested: null, reason: event?.reason ?? null };
  const fields = (event?.details as { fields?: Record<string, string> } | null)?.fields ?? {};
  return {
    requested: event && {
      at: new Date(event.at).toISOString(),
      reason: event.reason ?? "",
      fields: fields as Partial<Record<ReviewedField, string>>,
    },
    reason: null,
  };
}

const instant = (at: Date | string | null) => (at ? new Date(at).toISOString() : null);
