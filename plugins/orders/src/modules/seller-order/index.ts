import { Module } from "@medusajs/framework/utils";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import waitBrieflyForConnections from "./loaders/wait-briefly-for-connections";
import { SellerOrderModuleService } from "./service";

export default Module(SELLER_ORDER_MODULE, {
  service: SellerOrderModuleService,
  loaders: [waitBrieflyForConnections],
});
export type { SellerOrderModuleService } from "./service";
