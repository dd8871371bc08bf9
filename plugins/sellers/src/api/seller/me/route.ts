import type { MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SellerMeAnswer } from "../../../contract/answers";
import type { SellerRequest } from "../../acting-seller";
import { namedCode } from "../../store/sellers/answer";

/** A seller's member: who she is and for whom she acts. */
export async function GET(req: SellerRequest, res: MedusaResponse<SellerMeAnswer>): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_member",
    fields: ["id", "name", "email", "mobile", "role", "seller.*", "seller.county.*"],
    filters: { id: req.acting_seller.member_id, seller_id: req.acting_seller.seller_id },
  });
  const [member] = data;
  const { seller } = member;
  res.json({
    member: {
      id: member.id,
      name: member.name,
      email: member.email,
      mobile: member.mobile,
      role: member.role,
    },
    seller: {
      id: seller.id,
      handle: seller.handle,
      kind: seller.kind,
      name: seller.name,
      name_en: seller.name_en,
      status: seller.status,
      county: seller.county && namedCode(seller.county),
    },
  });
}
