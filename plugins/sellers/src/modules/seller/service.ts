import { MedusaService } from "@medusajs/framework/utils";
import { County } from "./models/county";
import { Craft } from "./models/craft";
import { Seller } from "./models/seller";
import { SellerMember } from "./models/seller-member";

/** Keeps sellers, their members, and the counties and crafts they belong to. */
export class SellerModuleService extends MedusaService({ Seller, SellerMember, County, Craft }) {}
