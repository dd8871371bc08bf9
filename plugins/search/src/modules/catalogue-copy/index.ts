import { Module } from "@medusajs/framework/utils";
import { CATALOGUE_COPY_MODULE } from "../../contract/catalogue-copy";
import { CatalogueCopyModuleService } from "./service";

export default Module(CATALOGUE_COPY_MODULE, { service: CatalogueCopyModuleService });

export type { CatalogueCopyModuleService } from "./service";
