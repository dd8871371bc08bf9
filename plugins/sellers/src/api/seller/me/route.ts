import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerMeAnswer } from "../../../contract/answers";
import { SELLER_MODULE } from "../../../contract/names";
import type { SellerModuleService } from "../../../modules/seller/service";
import type { SellerRequest } from "../../acting-seller";
import { namedCode } from "../../store/sellers/answer";

/** A seller's member: who she is and for whom she acts. */
export async function GET(req: SellerRequest, res: MedusaResponse<SellerMeAnswer>): Promise<void> {
  const sellers = req.scope.resolve<SellerModuleService>(SELLER_MODULE);
  const { seller_id, member_id } = req.acting_seller;
  const [member, seller] = await Promise.all([
    sellers.retrieveSellerMember(member_id),
    sellers.retrieveSeller(seller_id, { relations: ["county"] }),
  ]);
  res.json({
    member: { id: member.id, name: member.name, email: member.email, role: member.role },
    seller: {
      id: seller.id,
      handle: seller.handle,
      kind: seller.kind,
      name: seller.name,
      name_en: seller.name_en,
      status: seller.status,
      county: namedCode(seller.county),
    },
  });
}
