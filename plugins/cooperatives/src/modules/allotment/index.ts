import { Module } from "@medusajs/framework/utils";
import { ALLOTMENT_MODULE } from "../../contract/names";
import { AllotmentModuleService } from "./service";

export default Module(ALLOTMENT_MODULE, { service: AllotmentModuleService });
