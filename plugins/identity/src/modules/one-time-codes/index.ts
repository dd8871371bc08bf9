import { Module } from "@medusajs/framework/utils";
import { ONE_TIME_CODES_MODULE } from "../../contract/one-time-codes";
import { OneTimeCodesModuleService } from "./service";

export default Module(ONE_TIME_CODES_MODULE, { service: OneTimeCodesModuleService });

export type { OneTimeCodesModuleService } from "./service";
