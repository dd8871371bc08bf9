import { Module } from "@medusajs/framework/utils";
import { COMPANY_MODULE } from "../../contract/names";
import { CompanyModuleService } from "./service";

export default Module(COMPANY_MODULE, { service: CompanyModuleService });

export type { CompanyModuleService } from "./service";
