import { Module } from "@medusajs/framework/utils";
import { JOBS_MODULE } from "../../contract/names";
import { JobsModuleService } from "./service";

export default Module(JOBS_MODULE, { service: JobsModuleService });

export type { JobsModuleService } from "./service";
