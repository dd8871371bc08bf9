import { Module } from "@medusajs/framework/utils";
import { REVIEW_MODULE } from "../../contract/names";
import { ReviewModuleService } from "./service";

export default Module(REVIEW_MODULE, { service: ReviewModuleService });

export type { ReviewModuleService } from "./service";
