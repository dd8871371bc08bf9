import { defineActor } from "@dastranj/identity/contract";
import { SELLER_MODULE } from "../contract/names";
import type { SellerModuleService } from "../modules/seller/service";

/**
 * Whom a mobile number signs in as: the member who has it. A member without one keeps the identity that she was bound to;
 * one who has another number by now does not, for the old one may be a stranger's.
 */
defineActor({
  type: "seller",
  async find({ mobile, bound }, container) {
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const [holder] = await sellers.listSellerMembers({ mobile }, { select: ["id"], take: 1 });
    if (holder || !bound) return holder?.id;
    const [member] = await sellers.listSellerMembers({ id: bound }, { select: ["id", "mobile"], take: 1 });
    return member && !member.mobile ? member.id : undefined;
  },
});
