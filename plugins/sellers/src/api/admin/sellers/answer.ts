import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AdminSeller, AdminSellerAnswer } from "../../../contract/answers";
import { verbsFrom } from "../../../domain/seller-states";
import { refusal } from "../../../workflows/refusal";
import { requirementsOf } from "../../../workflows/steps/requirements";
import { COUNTY_FIELDS, CRAFT_FIELDS, namedCode } from "../../store/sellers/answer";
import { maskParticulars } from "./particulars";
import { REVIEWED_FIELDS, toReview } from "./review";

/** The fields of a row in the operator's list. */
export const ADMIN_SELLER_FIELDS = [
  "id",
  "handle",
  "kind",
  "name",
  "name_en",
  "status",
  "verified_at",
  "suspended_reason",
  "created_at",
  ...COUNTY_FIELDS,
  ...CRAFT_FIELDS,
];

type Row = Omit<AdminSeller, "verified_at" | "created_at"> & {
  verified_at: Date | string | null;
  created_at: Date | string;
};

/** A row of `query.graph` as the operator's list shows it. */
export function toAdminSeller(row: Row): AdminSeller {
  return {
    id: row.id,
    handle: row.handle,
    kind: row.kind,
    name: row.name,
    name_en: row.name_en,
    status: row.status,
    county: row.county && namedCode(row.county),
    craft: row.craft && namedCode(row.craft),
    verified_at: row.verified_at ? new Date(row.verified_at).toISOString() : null,
    suspended_reason: row.suspended_reason,
    created_at: new Date(row.created_at).toISOString(),
  };
}

type Member = AdminSellerAnswer["seller"]["members"][number];

function toMember({ id, name, email, mobile, role }: Member): Member {
  return { id, name, email, mobile, role };
}

/**
 * One seller as an operator sees her, with what she showed and what that operator may do; or the refusal that there is
 * none.
 */
export async function readAdminSeller(
  container: MedusaContainer,
  id: string,
  operator_id: string,
): Promise<AdminSellerAnswer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data }, goods, particulars] = await Promise.all([
    query.graph({
      entity: "seller",
      fields: [
        ...ADMIN_SELLER_FIELDS,
        "story",
        "story_en",
        "members.id",
        "members.name",
        "members.email",
        "members.mobile",
        "members.role",
        ...REVIEWED_FIELDS,
      ],
      filters: { id },
    }),
    query.graph({
      entity: "product_seller",
      fields: ["product_id"],
      filters: { seller_id: id },
      pagination: { skip: 0, take: 1 },
    }),
    maskParticulars(container, id),
  ]);
  const [row] = data;
  if (!row) throw refusal("seller_not_found");
  const now = new Date();
  return {
    seller: {
      ...toAdminSeller(row),
      story: row.story,
      story_en: row.story_en,
      members: row.members.map(toMember),
      product_count: goods.metadata?.count ?? 0,
      may: verbsFrom(row.status, "operator"),
      review: toReview(row, particulars, {
        wanted: await requirementsOf(container, row, now),
        operator_id,
        now,
      }),
    },
  };
}
