import { Module } from "@medusajs/framework/utils";
import { SELLER_MODULE } from "../../contract/names";
import { SellerModuleService } from "./service";

export default Module(SELLER_MODULE, { service: SellerModuleService });

export type { SellerModuleService } from "./service";
