import { Module } from "@medusajs/framework/utils";
import { LIMITS_MODULE } from "../../contract/names";
import { LimitsModuleService } from "./service";

export default Module(LIMITS_MODULE, { service: LimitsModuleService });

export type { LimitsModuleService } from "./service";
