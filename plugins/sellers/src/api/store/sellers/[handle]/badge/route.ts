import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { StoreBadgeAnswer } from "../../../../../contract/booth";
import { hasBooth } from "../../../../../domain/booth";
import { sells } from "../../../../../domain/seller-states";
import { refusal } from "../../../../../workflows/refusal";
import { COUNTY_FIELDS, namedCode } from "../../answer";
import { LICENCE_FIELDS, licencesThatCover, licensedFor } from "../../licensed-for";

/**
 * Open to all: what stands behind a badge. Her card may hang at a market stall when she sells no more: then it is said that
 * she does not, and nothing else of her.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<StoreBadgeAnswer>): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "seller",
    fields: [
      "handle",
      "kind",
      "name",
      "name_en",
      "status",
      "verified_at",
      ...COUNTY_FIELDS,
      ...LICENCE_FIELDS,
    ],
    filters: { handle: String(req.params.handle), verified_at: { $ne: null } },
  });
  const [row] = data;
  if (!row) throw refusal("seller_not_found");
  if (!sells(row.status)) {
    // Whose licence was revoked, or who left, is not named any more.
    const { name, name_en } = hasBooth(row.status) ? row : { name: "", name_en: "" };
    const nothing = { kind: null, county: null, verified_at: null, licence_classes: [], categories: [] };
    res.json({ badge: { handle: row.handle, valid: false, name, name_en, ...nothing } });
    return;
  }
  const [categories = []] = await licensedFor(req.scope, [row]);
  res.json({
    badge: {
      handle: row.handle,
      valid: true,
      name: row.name,
      name_en: row.name_en,
      kind: row.kind,
      county: row.county && namedCode(row.county),
      verified_at: row.verified_at && new Date(row.verified_at).toISOString(),
      licence_classes: [...new Set(licencesThatCover(row).map(({ licence_class }) => licence_class))],
      categories,
    },
  });
}
