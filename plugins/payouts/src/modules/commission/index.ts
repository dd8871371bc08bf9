import { Module } from "@medusajs/framework/utils";
import { COMMISSION_MODULE } from "../../contract/names";
import { CommissionModuleService } from "./service";

export type { CommissionModuleService };

export default Module(COMMISSION_MODULE, { service: CommissionModuleService });
