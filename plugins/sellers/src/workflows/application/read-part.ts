import type { Vault } from "@dastranj/privacy/contract";
import { VAULT_MODULE } from "@dastranj/privacy/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  identityInput,
  licenceInput,
  placeInput,
  shebaInput,
  storyInput,
  workInput,
} from "../../contract/application-inputs";
import type { FieldFlaw } from "../../contract/field-flaws";
import { SELLER_MODULE } from "../../contract/names";
import { freeHandle, handleOf, inLatin } from "../../domain/handle";
import { licenceKey } from "../../domain/licence-key";
import type { ApplicationChange } from "../../modules/seller/application-change";
import type { SellerModuleService } from "../../modules/seller/service";
import { fieldsRefused, readFields } from "../fields-refused";
import { knownLicenceClasses } from "../required-papers";
import type { Applicant } from "./read-applicant";

/** A part of the application that is saved at once. Papers come another way, for they are files. */
export const PARTS = ["identity", "place", "work", "licence", "sheba", "story"] as const;
export type Part = (typeof PARTS)[number];

interface Given {
  container: MedusaContainer;
  applicant: Applicant;
  member_id: string;
  body: unknown;
}
type Written = Omit<ApplicationChange, "seller_id">;

/** Reads what came in for a part, seals what is secret, and says what is to be written; refuses it field by field. */
export const READ_PART: Record<Part, (given: Given) => Promise<Written>> = {
  async identity({ container, applicant: { seller, particulars }, member_id, body }) {
    const kept = Boolean(particulars?.identity_sealed);
    const { identity_number, person_name, name, name_en } = readFields(
      identityInput({ kind: seller.kind, kept }),
      body,
    );
    const vault = container.resolve<Vault>(VAULT_MODULE);
    const renamed = name !== seller.name && !seller.verified_at;
    return {
      seller: {
        name,
        name_en: name_en || inLatin(name),
        ...(renamed && { handle: await handleFor(container, seller.id, name) }),
      },
      member: { id: member_id, name: person_name },
      ...(identity_number && {
        particulars: {
          identity_sealed: vault.seal(identity_number),
          identity_key: vault.fingerprint("identity", identity_number),
        },
      }),
    };
  },

  async place({ container, applicant: { particulars }, body }) {
    const kept = Boolean(particulars?.address_sealed && particulars.postal_code_sealed);
    const { county, craft, address, postal_code } = readFields(placeInput({ kept }), body);
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const [counties, crafts] = await Promise.all([
      sellers.listCounties({ code: county }, { take: 1 }),
      sellers.listCrafts({ code: craft }, { take: 1 }),
    ]);
    const unknown: Record<string, FieldFlaw> = {
      ...(counties.length === 0 && { county: "county_unknown" as const }),
      ...(crafts.length === 0 && { craft: "craft_unknown" as const }),
    };
    if (Object.keys(unknown).length > 0) throw fieldsRefused(unknown);
    const vault = container.resolve<Vault>(VAULT_MODULE);
    return {
      seller: { county_id: county, craft_id: craft },
      ...((address || postal_code) && {
        particulars: {
          ...(address && { address_sealed: vault.seal(address) }),
          ...(postal_code && { postal_code_sealed: vault.seal(postal_code) }),
        },
      }),
    };
  },

  async work({ body }) {
    const { work_mode, works_with } = readFields(workInput, body);
    return { seller: { work_mode, works_with: work_mode === "independent" ? null : works_with } };
  },

  async licence({ container, applicant, body }) {
    const { seller, licences, now, today } = applicant;
    const licence = readFields(licenceInput(today), body);
    const classes = await knownLicenceClasses(container, seller.jurisdiction, now);
    if (classes.length > 0 && !classes.includes(licence.licence_class))
      throw fieldsRefused({ licence_class: "field_wrong" });
    const categories = [...new Set(licence.categories)];
    const known = await container
      .resolve(Modules.PRODUCT)
      .listProductCategories({ handle: categories }, { select: ["handle"], take: categories.length });
    if (known.length < categories.length) throw fieldsRefused({ categories: "category_unknown" });
    const number_key = licenceKey(licence);
    // What the office has not accepted yet is written over; what it has accepted holds until its successor is.
    const open = licences.find(({ status }) => status === "pending" || status === "rejected");
    const namesake = licences.find((other) => other.number_key === number_key && other.id !== open?.id);
    return {
      ...(namesake && { renamed: { id: namesake.id, number_key: `${number_key}#${namesake.id}` } }),
      licences: [{ ...(open && { id: open.id }), ...licence, categories, number_key, status: "pending" }],
    };
  },

  async sheba({ container, body }) {
    const { sheba } = readFields(shebaInput, body);
    return { particulars: { sheba_sealed: container.resolve<Vault>(VAULT_MODULE).seal(sheba) } };
  },

  async story({ body }) {
    const { story = "", story_en = "" } = readFields(storyInput, body);
    return { seller: { story, story_en } };
  },
};

async function handleFor(container: MedusaContainer, seller_id: string, name: string): Promise<string> {
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  const alike = await sellers.listSellers(
    { handle: { $like: `${handleOf(name)}%` }, id: { $ne: seller_id } },
    { select: ["handle"], take: 10_000, withDeleted: true },
  );
  return freeHandle(name, new Set(alike.map(({ handle }) => handle)));
}
