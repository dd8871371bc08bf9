import { Module } from "@medusajs/framework/utils";
import { WHOLESALE_ORDER_MODULE } from "../../contract/names";
import { WholesaleOrderModuleService } from "./service";

export default Module(WHOLESALE_ORDER_MODULE, { service: WholesaleOrderModuleService });
