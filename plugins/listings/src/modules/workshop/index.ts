import { Module } from "@medusajs/framework/utils";
import { WORKSHOP_MODULE } from "../../contract/names";
import { WorkshopModuleService } from "./service";

export default Module(WORKSHOP_MODULE, { service: WorkshopModuleService });

export type { WorkshopModuleService } from "./service";
