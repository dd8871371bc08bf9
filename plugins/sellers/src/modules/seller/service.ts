import { MedusaService } from "@medusajs/framework/utils";
import { SELLERS_REFUSALS } from "../../contract/refusals";
import { sells } from "../../domain/seller-states";
import { County } from "./models/county";
import { Craft } from "./models/craft";
import { Seller } from "./models/seller";
import { SellerMember } from "./models/seller-member";

/** Keeps sellers, their members, and the counties and crafts they belong to; says who may sell. */
export class SellerModuleService extends MedusaService({ Seller, SellerMember, County, Craft }) {
  /** Guard of checkout: each seller of the basket must be one who may sell at this moment. */
  async guardCheckout(basket: { items: { seller_id: string }[] }) {
    const ids = [...new Set(basket.items.map(({ seller_id }) => seller_id))];
    const sellers = await this.listSellers({ id: ids }, { select: ["id", "status"], take: ids.length });
    const selling = new Set(sellers.filter(({ status }) => sells(status)).map(({ id }) => id));
    const code = "seller_may_not_sell";
    return ids.every((id) => selling.has(id))
      ? null
      : { kind: SELLERS_REFUSALS[code].kind, code, en: SELLERS_REFUSALS[code].en };
  }
}
