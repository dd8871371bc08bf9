import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { StoreCountiesAnswer } from "../../../contract/answers";
import { byPersianName, countVerifiedSellers } from "../place-counts";

/** Open to all: the counties and what each is known for. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StoreCountiesAnswer>): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: counties }, counts] = await Promise.all([
    query.graph({
      entity: "county",
      fields: ["code", "name", "name_en", "known_for", "known_for_en", "picture"],
    }),
    countVerifiedSellers(req.scope, "county_id"),
  ]);
  res.json({
    counties: counties
      .map(({ code, name, name_en, known_for, known_for_en, picture }) => ({
        code,
        name,
        name_en,
        known_for,
        known_for_en,
        picture,
        seller_count: counts.get(code) ?? 0,
      }))
      .sort(byPersianName),
  });
}
