import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { StoreCraftsAnswer } from "../../../contract/answers";
import { byPersianName, countVerifiedSellers } from "../place-counts";

/** Open to all: the crafts that are practised. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StoreCraftsAnswer>): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: crafts }, counts] = await Promise.all([
    query.graph({ entity: "craft", fields: ["code", "name", "name_en", "picture"] }),
    countVerifiedSellers(req.scope, "craft_id"),
  ]);
  res.json({
    crafts: crafts
      .map(({ code, name, name_en, picture }) => ({
        code,
        name,
        name_en,
        picture,
        seller_count: counts.get(code) ?? 0,
      }))
      .sort(byPersianName),
  });
}
