import { Module } from "@medusajs/framework/utils";
import { ORDER_RETURN_MODULE } from "../../contract/names";
import { OrderReturnModuleService } from "./service";

export default Module(ORDER_RETURN_MODULE, { service: OrderReturnModuleService });
export type { OrderReturnModuleService } from "./service";
