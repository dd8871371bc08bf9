import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StoreCraftsAnswer } from "../../../contract/answers";
import { SELLER_MODULE } from "../../../contract/names";
import type { SellerModuleService } from "../../../modules/seller/service";
import { byPersianName, countVerifiedSellers } from "../place-counts";

/** Open to all: the crafts that are practised. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StoreCraftsAnswer>): Promise<void> {
  const sellers = req.scope.resolve<SellerModuleService>(SELLER_MODULE);
  const [crafts, counts] = await Promise.all([
    sellers.listCrafts({}, { take: 500 }),
    countVerifiedSellers(req.scope, "craft_code"),
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
