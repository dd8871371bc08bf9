import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StoreCountiesAnswer } from "../../../contract/answers";
import { SELLER_MODULE } from "../../../contract/names";
import type { SellerModuleService } from "../../../modules/seller/service";
import { byPersianName, countVerifiedSellers } from "../place-counts";

/** Open to all: the counties and what each is known for. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StoreCountiesAnswer>): Promise<void> {
  const sellers = req.scope.resolve<SellerModuleService>(SELLER_MODULE);
  const [counties, counts] = await Promise.all([
    sellers.listCounties({}, { take: 500 }),
    countVerifiedSellers(req.scope, "county_code"),
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
